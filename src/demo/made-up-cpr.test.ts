import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { findCprNumber } from '../stages/00-case/cpr-number.ts'
import { findPostalAddress } from '../stages/00-case/postal-address.ts'
import { demoAuthorities } from './demo-authorities.ts'
import { keepsModulus11, madeUpCpr } from './made-up-cpr.ts'

const people = demoAuthorities(plainDate('2025-03-03')).flatMap(({ code, cases }) =>
  cases.flatMap((one) => one.people.map((person) => ({ ...person, code }))),
)

test('a letter can reach everyone in the examples: each has a number of their own that nobody has, and an address that is none only where it is protected', () => {
  expect(people.length).toBeGreaterThan(20)
  const owners = new Map<string, string>()
  for (const person of people) {
    const cpr = madeUpCpr(person)
    expect([person.id, findCprNumber(cpr)]).toEqual([person.id, cpr])
    expect([person.id, keepsModulus11(cpr)]).toEqual([person.id, false])
    expect([person.id, findPostalAddress(person.address) === undefined]).toEqual([person.id, person.isProtected])
    expect(owners.get(cpr) ?? person.id).toBe(person.id)
    owners.set(cpr, person.id)
  }
})

test('a child is born in this century', () => {
  const noah = people.find(({ isChild }) => isChild === true)
  expect(noah).toBeDefined()
  if (noah !== undefined) expect(Number(madeUpCpr(noah).slice(4, 6))).toBeLessThan(20)
})
