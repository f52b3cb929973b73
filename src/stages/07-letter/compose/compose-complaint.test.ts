import { describe, expect, test } from 'vitest'
import { aCase, INDKOEB, withChanged } from '../../case.specimen.ts'
import type { Answer } from '../../06-decision/need-answer.ts'
import { answered } from '../../case-change.specimen.ts'
import { sel } from '../../sparse-case.specimen.ts'
import { composedText } from './composed-text.ts'
import type { LetterCase } from './letter-case.ts'
import { aSetup } from './letter-setup.specimen.ts'
import { letterOf } from './composed-letter.specimen.ts'

const complaintOf = (file: LetterCase): string => {
  const text = composedText(letterOf(file))
  return text.slice(text.search(/\n(?:Hvis du vil klage|Klage)\n/), text.indexOf('Behandling af dine data'))
}

describe('how to complain', () => {
  test.each([
    [
      'a refusal under § 85',
      { kind: 'afslag', provision: sel('85'), reason: 'Nej' },
      ['hele afgørelsen eller over en del af den', 'inden 4 uger', 'mundtligt eller skriftligt'],
      ['kan ikke klage'],
    ],
    [
      'help under § 82 b instead',
      {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'Et kort forløb',
        provision: sel('82 b'),
        whyEnough: 'Det er nok',
        refuses: sel('85'),
      },
      [
        'afslaget på socialpædagogisk støtte til at købe ind (§ 85',
        'Du kan ikke klage til Ankestyrelsen over tilbuddet om',
      ],
      [],
    ],
    [
      'a stay',
      { kind: 'afslag', provision: sel('107'), reason: 'Nej' },
      ['Du kan bede Ankestyrelsen om, at afgørelsen om bosted venter'],
      [],
    ],
  ] satisfies [string, Answer, string[], string[]][])('of %s', (_, answer, says, saysNot) => {
    const told = complaintOf(answered(answer))
    for (const words of says) expect(told).toContain(words)
    for (const words of saysNot) expect(told).not.toContain(words)
  })

  const preventive: Answer = {
    kind: 'bevilget',
    provision: sel('82 b'),
    content: 'Et forløb',
    purpose: 'At øve sig',
    form: 'individuel',
  }
  test('where nothing can be appealed, it says so and promises no board', () => {
    const needs = aCase()
      .needs.slice(1)
      .map(({ asked, ...need }) => (asked === undefined ? need : { ...need, asked: {} }))
    const told = complaintOf(aCase({ needs, answers: [{ need: INDKOEB, answer: preventive, change: { kind: 'ny' } }] }))
    expect(told).toContain('Du kan ikke klage til Ankestyrelsen over')
    expect(told).not.toContain('Du kan klage over')
  })

  test('where § 82 b is given to one who asked for § 85, that is refused, said so, and can be appealed', () => {
    const file = answered(preventive)
    expect(composedText(letterOf(file))).toContain(
      'Du får ikke socialpædagogisk støtte til at købe ind, men forebyggende hjælp i en afgrænset tid.',
    )
    expect(complaintOf(file)).toContain('• afslaget på socialpædagogisk støtte til at købe ind (§ 85 i serviceloven).')
    expect(complaintOf(file)).toContain('Du kan ikke klage til Ankestyrelsen over tilbuddet om forebyggende hjælp')
  })

  test('help with notice is told not to begin before the notice has run', () => {
    const file = answered({ kind: 'afslag', provision: sel('96'), reason: 'Nej' })
    expect(
      complaintOf({ ...file, answers: withChanged(file.answers, INDKOEB, { change: { kind: 'ophoer' } }) }),
    ).toContain('14 uger')
  })

  test('a municipality without a citizens’ adviser names none', () => {
    expect(composedText(letterOf(aCase(), aSetup({ borgerraadgiver: 'ingen' })))).not.toContain('borgerrådgiver')
  })
})
