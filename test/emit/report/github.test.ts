import { describe, expect, it } from 'vitest'
import { githubReporter } from '../../../src/emit/report/github.js'
import { file, findingOn, text } from './findings.js'

describe('githubReporter', () => {
  it('writes one command a finding, with its place', () => {
    const reporter = githubReporter()
    expect(reporter.start() + reporter.file(file) + reporter.end([])).toBe(
      '::error file=articles/a b#1%3A2.txt,line=3,col=10,endColumn=12,title=votes-sum::Unexpected 12 (expected 13 or 14)\n' +
        '::notice file=articles/a b#1%3A2.txt,line=4,endLine=5,col=1,endColumn=1,title=slot-gap::Unexpected - Votes: 13%0A\n' +
        '::warning file=articles/a b#1%3A2.txt,line=1,col=3,endColumn=4,title=constructor::Unexpected A\n',
    )
  })

  it('escapes what would end a command or a property', () => {
    const diagnostics = [findingOn(text, '12', { message: '50% ::error::\r\n::stop' })]
    const said = githubReporter().file({ path: 'a,b%:c.txt', text, diagnostics })
    expect(said).toBe(
      '::error file=a%2Cb%25%3Ac.txt,line=3,col=10,endColumn=12,title=votes-sum::50%25 ::error::%0D%0A::stop\n',
    )
  })

  it('names no file for standard input, and the files that could not be read', () => {
    const reporter = githubReporter()
    expect(reporter.file({ ...file, path: '-' })).toMatch(/^::error line=3,/)
    expect(reporter.end([{ path: 'gone.txt', reason: 'gone.txt: no such file; check the path' }])).toBe(
      '::error file=gone.txt::gone.txt: no such file; check the path\n',
    )
  })
})
