import { inputOf } from './input.js'
import { shrink } from './shrink.js'
import { verify, verifyOnly } from './verify.js'
import { wikitextInputOf } from './wikitext-input.js'

const usual = { inputOf, verify }

/** Wikitext beside the usual dialects: its own inputs, and what is looked at. `articles` are mutated beside made ones. */
export function wikitextWith(articles = []) {
  return {
    inputOf: (seed, index) => wikitextInputOf(seed, index, articles),
    verify: (library, text) => verifyOnly(library, text, 'wikitext'),
  }
}

/**
 * Reads inputs `from` up to `from + count` of a seed with a library and stops at `most` different failures, each with
 * the shortest input found that fails in the same way.
 */
export function fuzz(
  library,
  { count, seed, from = 0, most = 10, language = usual, progress = () => {}, found = () => {} },
) {
  const { inputOf, verify } = language
  const failures = new Map()
  let done = 0
  let characters = 0
  for (; done < count && failures.size < most; done++) {
    const index = from + done
    const text = inputOf(seed, index)
    characters += text.length
    const reason = verify(library, text, index)
    if (reason !== null && !failures.has(kindOf(reason))) {
      const kind = kindOf(reason)
      const input = shrink(text, (shorter) => kindOf(verify(library, shorter, index) ?? '') === kind)
      const failure = { index, input, reason: verify(library, input, index) ?? reason }
      failures.set(kind, failure)
      found(failure)
    }
    progress(done + 1, failures.size)
  }
  return { done, characters, failures: [...failures.values()] }
}

/** What failures have in common that have one cause: what was looked at, and where it threw. */
function kindOf(reason) {
  return reason.split('\n').slice(0, 2).join('\n')
}
