import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { beingInformed, decided, sent, start } from './citizen.specimen.ts'

const read = async (journal: readonly CaseEntry[], page: string, user = 'karla') => {
  const { as } = await start(journal)
  return (await (await as(user)).get(`/min-sag/sag-karla${page}`)).body
}

describe('how something wrong is put right is told as it can be done', () => {
  test('while the case is being informed, on the page itself', async () => {
    const page = await read(beingInformed, '/oplysninger')
    expect(page).toContain('Er noget forkert, så sig det.')
    expect(page).toContain('/goer/ret')
  })
  test('in one’s own words until the letter has left', async () => {
    const page = await read(decided, '/oplysninger')
    expect(page).toContain('Er noget forkert, så sig det.')
    expect(page).toContain('/goer/tilfoej')
    expect(page).not.toContain('/goer/ret')
  })
  test('by a call or a paper after it', async () => {
    const page = await read(sent, '/oplysninger')
    expect(page).not.toContain('Er noget forkert, så sig det.')
    expect(page).toContain('Er noget forkert, så bed om at blive ringet op, eller læg et papir i sagen')
    expect(page).toContain('/goer/ring-op')
    expect(page).toContain('/goer/papir')
    expect(page).toContain('skriv det også i en klage')
  })
  test('and the one who waits for a decision is told that there is still time', async () => {
    const page = await read(decided, '')
    expect(page).toContain('Kommunen er ved at beslutte')
    expect(page).not.toContain('Der er ikke noget, du skal gøre')
    expect(page).toContain('så sig det nu')
  })
})

test('the day of the decision and those of its letter are told apart, and the limit by the day it arrived', async () => {
  const later = sent.map((entry): CaseEntry =>
    entry.kind === 'decision-sent'
      ? { ...entry, letter: { ...entry.letter, sent: plainDate('2025-02-25'), delivered: plainDate('2025-02-26') } }
      : entry,
  )
  const decision = await read(later, '/afgoerelse')
  expect(decision).toContain('Brevet om den er sendt 25. februar 2025 og kom frem 26. februar 2025.')
  expect(await read(later, '/klage')).toContain(
    'Fristen er <strong>26. marts 2025</strong>: 4 uger fra den dag, brevet kom frem, 26. februar 2025.',
  )
  const saturday = later.map((entry): CaseEntry =>
    entry.kind === 'decision-sent'
      ? { ...entry, letter: { ...entry.letter, delivered: plainDate('2025-03-01') } }
      : entry,
  )
  expect(await read(saturday, '/klage')).toContain('og så til den første hverdag')
})

describe('who speaks for the citizen', () => {
  const guardian: CaseEntry = {
    kind: 'party-recorded',
    party: { id: 'part-vaerge' as never, role: 'vaerge', mandates: ['se-sagen'] },
  }
  const ended = beingInformed.map((entry): CaseEntry =>
    entry.kind === 'party-recorded' && entry.party.role !== 'borger'
      ? { ...entry, party: { ...entry.party, to: plainDate('2025-01-31') } }
      : entry,
  )
  test('is told in the citizen’s words, with the way to end it', async () => {
    const page = await read(beingInformed, '')
    expect(page).toContain('som du har givet fuldmagt (partsrepræsentant)')
    expect(page).toContain('Sig stop igen')
    expect(page).not.toContain('Familieretshuset')
  })
  test('and of a guardian alone where that is asked for, with no way that leads nowhere', async () => {
    const page = await read([...ended, guardian], '')
    expect(page).toContain('så spørg Familieretshuset')
    expect(page).not.toContain('Sig stop igen')
  })
})
