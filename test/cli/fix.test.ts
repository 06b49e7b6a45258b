import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { MemoryIo } from './memory-io.js'
import { scratchFolder } from './scratch.js'
import { loadStub } from './stub-checker.js'

const folder = scratchFolder()
const wrong = '= A =\n\nInfobox\n- Sum: 12,345\n- Total: 12,354\n- Color: #aabbcc!\n- Name: odd one\n'
const cleaned = wrong.replace('cc!', 'cc')
const repaired = cleaned.replace('12,354', '12,345')

function file(name: string, content: string | Uint8Array = wrong): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function fix(words: readonly string[], io = new MemoryIo()): Promise<MemoryIo & { code: number }> {
  const code = await run(['fix', '--from', 'flat', ...words], io, loadStub)
  return Object.assign(io, { code })
}

describe('fix', () => {
  it('changes no number unless asked', async () => {
    const path = file('safe.txt')
    const { code, out, err } = await fix([path])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(readFileSync(path, 'utf8')).toBe(cleaned)
    expect(err).toBe(`${path}: 1 of 3 findings fixed; 1 more with --suggested\n`)
  })

  it('applies suggested repairs when asked', async () => {
    const path = file('suggested.txt')
    const { code, err } = await fix(['--suggested', path])
    expect(code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(repaired)
    expect(err).toBe(`${path}: 2 of 3 findings fixed\n`)
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no last newline', (text: string) => text.slice(0, -1)],
    ['both line ends', (text: string) => text.replace('\n', '\r\n')],
  ])('leaves all other bytes alone: %s', async (name, spelled) => {
    const path = file(`${name}.txt`, spelled(wrong))
    await fix(['--suggested', path])
    expect(readFileSync(path, 'utf8')).toBe(spelled(repaired))
  })

  it('shows a patch and writes nothing in a dry run', async () => {
    for (const text of [wrong, wrong.slice(0, -1), wrong.replaceAll('\n', '\r\n')]) {
      const path = file('dry.txt', text)
      const { code, out } = await fix(['--suggested', '--dry-run', path])
      expect(code).toBe(0)
      expect(out).toContain(`--- ${path}\n+++ ${path}\n@@ `)
      expect(out).toMatch(/^-- Total: 12,354\r?\n/m)
      expect(out).toMatch(/^\+- Total: 12,345\r?\n/m)
      expect(readFileSync(path, 'utf8')).toBe(text)
      const there = text.replace('cc!', 'cc').replace('12,354', '12,345')
      expect(applyPatch(text, out, { autoConvertLineEndings: false })).toBe(there)
    }
  })

  it('shows no patch where nothing changes', async () => {
    const path = file('clean.txt', repaired)
    expect(await fix(['--dry-run', path])).toMatchObject({ code: 0, out: '' })
  })

  it('does not touch a file where nothing changes', async () => {
    const path = file('untouched.txt', repaired)
    const before = statSync(path)
    await fix(['--suggested', path])
    expect(statSync(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  })

  it('replaces the file in one step, with its mode, and leaves nothing beside it', async () => {
    const path = file('mode.txt')
    chmodSync(path, 0o640)
    const before = statSync(path).ino
    const there = readdirSync(folder)
    await fix([path])
    expect(statSync(path).mode & 0o7777).toBe(0o640)
    expect(statSync(path).ino).not.toBe(before)
    expect(readdirSync(folder)).toEqual(there)
  })

  it('follows a link to the file', async () => {
    const path = file('target.txt')
    const link = join(folder, 'link.txt')
    symlinkSync(path, link)
    await fix([link])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(cleaned)
  })

  it('turns standard input into standard output', async () => {
    expect(await fix(['-'], new MemoryIo(wrong))).toMatchObject({ code: 0, out: cleaned })
    expect(await fix(['--suggested'], new MemoryIo(wrong))).toMatchObject({ code: 0, out: repaired })
    expect(await fix(['-'], new MemoryIo(repaired))).toMatchObject({ code: 0, out: repaired })
  })

  it('goes on after a file that cannot be read', async () => {
    const path = file('other.txt')
    const none = join(folder, 'none.txt')
    const { code, err } = await fix([none, path])
    expect(code).toBe(2)
    expect(err).toContain(`${none}: no such file`)
    expect(readFileSync(path, 'utf8')).toBe(cleaned)
  })

  it('leaves what a rule that is off would change', async () => {
    const path = file('off.txt')
    const { err } = await fix(['--rule', 'trim-colour=off', path])
    expect(readFileSync(path, 'utf8')).toBe(wrong)
    expect(err).toContain('0 of 2 findings fixed')
  })
})
