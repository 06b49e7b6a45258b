import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Constraint } from '../../../src/check/model/constraint.js'
import { contains } from '../../../src/check/model/domain.js'
import type { Quantity } from '../../../src/check/model/quantity.js'
import { Sum } from '../../../src/check/model/sum.js'
import { CommonTotal } from '../../../src/check/relations/common-total.js'
import { EqualRelation } from '../../../src/check/relations/equal-relation.js'
import { LeadRelation } from '../../../src/check/relations/lead-relation.js'
import { MarginRelation } from '../../../src/check/relations/margin-relation.js'
import { type Rounding, ShareRelation } from '../../../src/check/relations/share-relation.js'
import { SumRelation } from '../../../src/check/relations/sum-relation.js'
import { stated } from '../quantities.js'

const count = fc.integer({ min: 0, max: 60 }).map((value) => stated(String(value)))
const share = fc.integer({ min: 0, max: 1000 }).map((value) => stated(`${(value / 10).toFixed(1)}%`, 'share'))
const rounding = fc.constantFrom<Rounding>('half', 'truncated')

/** A domain is right when it holds exactly the values for which the constraint holds, tried one by one. */
function expectExact(constraint: Constraint, quantity: Quantity, most: number): void {
  const domain = constraint.domain(quantity)
  for (let value = 0n; value <= BigInt(most); value++) {
    const holds = constraint.violations([{ quantity, units: value }]) === 0
    expect([value, contains(domain, value)]).toEqual([value, holds])
  }
}

describe('the domain of every quantity is what trying all values gives', () => {
  test('sums', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), count, (parts, total) => {
        const relation = new SumRelation('votes-sum', 'error', parts, total, 'votes')
        for (const quantity of relation.quantities) expectExact(relation, quantity, 250)
      }),
      { numRuns: 60 },
    )
  })

  test('margins', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), count, (votes, margin) => {
        const relation = new MarginRelation('margin-votes', 'error', votes, margin)
        for (const quantity of relation.quantities) expectExact(relation, quantity, 250)
      }),
      { numRuns: 100 },
    )
  })

  test('leads of shares, within rounding', () => {
    const poll = fc.oneof(share, count)
    fc.assert(
      fc.property(fc.array(poll, { minLength: 2, maxLength: 4 }), poll, (shares, lead) => {
        const relation = new LeadRelation('row-lead', shares, lead)
        for (const quantity of relation.quantities) expectExact(relation, quantity, 1100)
      }),
      { numRuns: 60 },
    )
  })

  test('shares of a stated total, and of the sum that the count is part of', () => {
    fc.assert(
      fc.property(
        count,
        share,
        fc.array(count, { minLength: 1, maxLength: 3 }),
        rounding,
        (votes, percent, others, mode) => {
          for (const total of [new Sum(others), new Sum([votes, ...others])]) {
            const relation = new ShareRelation(
              'row-percent',
              'error',
              votes,
              percent,
              total,
              'the total',
              mode,
            )
            for (const quantity of relation.quantities)
              expectExact(relation, quantity, quantity === percent ? 1000 : 250)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('one number stated twice, with fewer decimals once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10_000 }), (whole, fine) => {
        const one = stated(`${whole}%`, 'share')
        const other = stated(`${(fine / 100).toFixed(2)}%`, 'share')
        const relation = new EqualRelation('mirror-percent', 'error', one, other, true)
        expectExact(relation, one, 110)
        expectExact(relation, other, 10_100)
      }),
      { numRuns: 15 },
    )
  })

  test('shares of one total that is stated nowhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, share), { minLength: 2, maxLength: 4 }),
        rounding,
        (rows, mode) => {
          const pairs = rows.map(([votes, percent]) => ({ count: votes, share: percent }))
          const relation = new CommonTotal('row-percent', 'error', pairs, mode)
          for (const { count: votes, share: percent } of pairs) {
            expectExact(relation, votes, 200)
            expectExact(relation, percent, 1000)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what doubles decide is what integers of any size decide', () => {
  const number = fc
    .oneof(
      fc.bigInt({ min: 0n, max: 40n }),
      fc.bigInt({ min: 2n ** 49n, max: 2n ** 51n }),
      fc.bigInt({ min: 0n, max: 10n ** 19n }),
    )
    .map((value) => stated(String(value)))
  const percent = fc
    .tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([whole, rest, decimals]) =>
      stated(
        `${whole}${decimals === 0 ? '' : `.${String(rest).padStart(4, '0').slice(0, decimals)}`}%`,
        'share',
      ),
    )

  /** A number supposed to be what it is anyway is computed with integers. */
  function expectAlike(constraint: Constraint): void {
    const [quantity] = constraint.quantities
    if (quantity === undefined) throw new Error('A relation has numbers')
    expect(constraint.violations()).toBe(constraint.violations([{ quantity, units: quantity.units }]))
  }

  test('sums, equal numbers and shares', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 5 }),
        number,
        percent,
        rounding,
        (parts, one, share, mode) => {
          const sum = new Sum(parts)
          expectAlike(new SumRelation('votes-sum', 'error', parts, one, 'votes'))
          expectAlike(new SumRelation('votes-sum', 'error', parts, stated(String(sum.value([]))), 'votes'))
          expectAlike(new SumRelation('votes-sum', 'error', parts, one, 'votes', 2n ** 60n))
          for (const other of [...parts, stated(String(one.units))])
            expectAlike(new EqualRelation('mirror-votes', 'error', one, other, false))
          expectAlike(new ShareRelation('row-percent', 'error', one, share, sum, 'the total', mode))
          const whole =
            (one.units * 100n * 10n ** BigInt(share.decimals)) / (share.units === 0n ? 1n : share.units)
          const near = new Sum([stated(String(whole))])
          expectAlike(new ShareRelation('row-percent', 'error', one, share, near, 'the total', mode))
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('rounding is no error', () => {
  const total = new Sum([stated('23541')])
  const row = (votes: string, percent: string, mode: Rounding) =>
    new ShareRelation(
      'row-percent',
      'error',
      stated(votes),
      stated(percent, 'share'),
      total,
      'the total',
      mode,
    ).violations()

  test('half-up and half-even differ only at ties, and both are allowed', () => {
    const tie = new Sum([stated('200')])
    const at = (percent: string) =>
      new ShareRelation(
        'row-percent',
        'error',
        stated('1'),
        stated(percent, 'share'),
        tie,
        'the total',
        'half',
      ).violations()
    expect([at('0%'), at('1%'), at('0.5%'), at('2%')]).toEqual([0, 0, 0, 1])
  })

  test('48.41% is what 11,397 of 23,541 rounds to, and no neighbour is', () => {
    expect([
      row('11397', '48.41%', 'half'),
      row('11397', '48.42%', 'half'),
      row('11397', '48.40%', 'half'),
    ]).toEqual([0, 1, 1])
    expect([
      row('1927', '8.19%', 'half'),
      row('1927', '8.19%', 'truncated'),
      row('1927', '8.18%', 'truncated'),
    ]).toEqual([0, 1, 0])
  })

  test('a share of nothing is none, and never divides by zero', () => {
    const nothing = new Sum([stated('0')])
    const relation = new ShareRelation(
      'row-percent',
      'error',
      stated('5'),
      stated('3%', 'share'),
      nothing,
      'the total',
      'half',
    )
    expect(relation.violations()).toBe(1)
    expect(relation.words()).toContain('no share')
  })

  test('a share below 0 rules out no total, and never divides by zero', () => {
    for (const rounding of ['half', 'truncated'] as const)
      for (const share of ['−1%', '−0.1%', '−2%']) {
        const pairs = [
          { count: stated('1'), share: stated(share, 'share') },
          { count: stated('3'), share: stated('50%', 'share') },
        ]
        expect(new CommonTotal('row-percent', 'error', pairs, rounding).violations()).toBe(0)
      }
  })
})
