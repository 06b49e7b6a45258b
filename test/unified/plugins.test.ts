import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { applyFixes, parse, stringify, toRecord } from '../../src/index.js'
import { tallyboxParse, tallyboxStringify } from '../../src/unified/plugins.js'

const flat =
  '= Springfield =\n\nInfobox\n- Population: 12,345\n\nA town.\n\n== Results ==\n| Candidate | Votes |\n| Ann Lee | 20 |\n| Bo Day | 10 |\n'

describe('unified plugins', () => {
  it('turn an article into JSON, synchronously', () => {
    const file = unified().use(tallyboxParse).use(tallyboxStringify, { to: 'json' }).processSync(flat)
    expect(JSON.parse(String(file))).toMatchObject({
      title: 'Springfield',
      dialect: 'flat',
      infoboxes: [{ fields: { population: 12345 } }],
    })
  })

  it('give the same bytes back where nothing else is asked for', async () => {
    const file = await unified()
      .use(tallyboxParse)
      .use(tallyboxStringify)
      .process(`\ufeff${flat.replaceAll('\n', '\r\n')}`)
    expect(String(file)).toBe(`\ufeff${flat.replaceAll('\n', '\r\n')}`)
  })

  it('parse to a unist tree whose type is known', () => {
    const tree = unified().use(tallyboxParse, { from: 'flat' }).parse(flat)
    expect(tree.type).toBe('article')
    expect(tree.children.map((node) => node.type)).toEqual([
      'heading',
      'infobox',
      'paragraph',
      'heading',
      'table',
    ])
    expect(tree.children[0]?.position?.start).toEqual({ line: 1, column: 1, offset: 0 })
  })

  it('read the dialect they are told', () => {
    const processor = unified()
      .use(tallyboxParse, { from: 'markdown' })
      .use(tallyboxStringify, { to: 'json' })
    expect(JSON.parse(String(processor.processSync('# Springfield\n\nA town.\n')))).toMatchObject({
      title: 'Springfield',
      dialect: 'markdown',
    })
  })

  it('write provenance when asked', () => {
    const processor = unified().use(tallyboxParse).use(tallyboxStringify, { to: 'json', provenance: true })
    const record = JSON.parse(String(processor.processSync(flat)))
    expect(record.infoboxes[0].fields.population).toMatchObject({
      value: 12345,
      raw: '12,345',
      type: 'integer',
      at: { line: 4 },
    })
  })

  it('say on the file that a dialect was guessed', () => {
    const file = new VFile('Only a line of text')
    unified().use(tallyboxParse).parse(file)
    expect(file.messages).toMatchObject([{ source: 'tallybox', ruleId: 'dialect', fatal: undefined }])
    const sure = new VFile(flat)
    unified().use(tallyboxParse).parse(sure)
    expect(sure.messages).toEqual([])
  })

  it('refuse a tree that is no article', () => {
    const processor = unified().use(tallyboxStringify)
    const tree: { type: string } = { type: 'root' }
    expect(() => Reflect.apply(processor.stringify, processor, [tree])).toThrow('this tree is of type root')
  })
})

describe('the library', () => {
  it('says of titles, headings and captions that they are texts', () => {
    const { title, tables, sections } = toRecord(parse(flat))
    const words: (string | null | undefined)[] = [title, tables[0]?.caption, sections[1]?.heading]
    expect(words).toEqual(['Springfield', null, 'Results'])
    expect(toRecord(parse('= 1984 =\n')).title).toBe('1984')
  })

  it('refuses a dialect or format that there is not, which the types do not let happen', () => {
    const options = (key: string, word: string): object => ({ [key]: word })
    expect(() => parse(flat, options('from', 'html'))).toThrow(
      new TypeError('from: html is not known. Known: auto, flat, markdown, wikitext'),
    )
    expect(() => applyFixes(flat, [], options('from', 'html'))).toThrow(TypeError)
    expect(() => stringify(parse(flat), options('to', 'jsn'))).toThrow(
      new TypeError(
        'to: jsn is not known. Did you mean json? Known: json, yaml, csv, flat, markdown, wikitext',
      ),
    )
  })
})
