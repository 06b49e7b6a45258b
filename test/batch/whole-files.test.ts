import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Disk, type Step } from '../../src/batch/output/disk.js'
import { writeFiles } from '../../src/batch/output/whole-files.js'
import { scratchFolders } from '../cli/scratch.js'

let folder: string
scratchFolders((path) => {
  folder = path
})

const files = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    path: join(folder, `${number}.json`),
    content: `content ${number}`,
  }))

it('syncs a few files together, and names none before', async () => {
  const steps: Step[] = []
  const named: number[] = []
  const disk = new Disk((step) => {
    steps.push(step)
    if (step === 'sync') named.push(readdirSync(folder).filter((name) => name.endsWith('.json')).length)
  })
  await writeFiles(disk, files(20))
  const group = (count: number): Step[] => [
    ...Array.from({ length: count }, (): Step[] => ['remove', 'write']).flat(),
    ...Array.from({ length: count }, (): Step => 'sync'),
    ...Array.from({ length: count }, (): Step => 'rename'),
  ]
  expect(steps).toEqual([...group(8), ...group(8), ...group(4)])
  expect(named).toEqual([...Array(8).fill(0), ...Array(8).fill(8), ...Array(4).fill(16)])
  for (const { path, content } of files(20)) expect(readFileSync(path, 'utf8')).toBe(content)
  expect(readdirSync(folder)).toHaveLength(20)
})

it('leaves what had a name as it was where something fails, and goes on from there', async () => {
  for (const { path } of files(3)) writeFileSync(path, 'before')
  let left = 2
  const failing = new Disk((step) => {
    if (step === 'sync' && --left === 0) throw new Error('no more')
  })
  await expect(writeFiles(failing, files(3))).rejects.toThrow('no more')
  for (const { path } of files(3)) expect(readFileSync(path, 'utf8')).toBe('before')
  await writeFiles(new Disk(), files(3))
  for (const { path, content } of files(3)) expect(readFileSync(path, 'utf8')).toBe(content)
  expect(existsSync(join(folder, '0.json.part'))).toBe(false)
})
