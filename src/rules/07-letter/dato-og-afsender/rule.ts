import { isNonEmpty } from '../../../base/list.ts'
import type { Letter } from '../../../stages/07-letter/letter.ts'
import { findDays } from '../../../text/day.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { godSkik, rsl67 } from './source.ts'

const REACH =
  /tlf|telefon|ring\b|ringe\b|skriv\b|skrive\b|@|kontakt|henvend|komm?e? forbi|digital post|\d{2} ?\d{2} ?\d{2} ?\d{2}/
const SENDER = /kommune|center|afdeling|forvaltning|visitation|myndighed|team|rådgiv|udvalg/i

/** When the letter was written, and who answers for it. */
export const datoOgAfsender: Rule<Letter> = {
  id: 'dato-og-afsender',
  title: {
    da: 'Brevet har en dato og en afsender, man kan få fat i',
    en: 'The letter has a date and a sender who can be reached',
  },
  checklist: ['D01'],
  sources: [rsl67, godSkik],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const { blocks } = letter.prose
    const dated =
      letter.date !== null ||
      [...blocks.slice(0, 14), ...blocks.slice(-8)].some(
        ({ text, kind }) =>
          (kind !== 'prose' || text.length < 45) &&
          text.length < 120 &&
          findDays(text).some(({ day, year }) => day !== null && year !== null),
      )
    const sent =
      isNonEmpty(letter.contact) ||
      isNonEmpty(letter.signature) ||
      letter.passages.some(({ lower }) => REACH.test(lower)) ||
      blocks.slice(-4).some(({ text }) => SENDER.test(text))
    const findings: readonly Finding[] = [dated ? null : NO_DATE, sent ? null : NO_SENDER].filter(
      (finding) => finding !== null,
    )
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

const NO_DATE: Finding = {
  mangel: 'forstaaelighed',
  level: 'raad',
  quote: null,
  what: { da: 'Brevet har ingen dato.', en: 'The letter has no date.' },
  why: {
    da: 'Uden en dato er det svært at se, hvornår der er afgjort, og hvornår klagefristen løber ud.',
    en: 'Without a date it is hard to see when it was decided and when the time to complain runs out.',
  },
  remedy: {
    da: 'Skriv den dag, afgørelsen er truffet, øverst i brevet.',
    en: 'Write the day of the decision at the top.',
  },
}
const NO_SENDER: Finding = {
  mangel: 'forstaaelighed',
  level: 'raad',
  quote: null,
  what: { da: 'Brevet siger ikke, hvem borgeren kan kontakte.', en: 'The letter does not say whom to contact.' },
  why: {
    da: 'Borgeren skal kunne spørge og klage uden først at lede efter den rette.',
    en: 'The citizen should be able to ask and complain without first searching for the right person.',
  },
  sources: [godSkik],
  remedy: { da: 'Skriv navn, afdeling og telefonnummer.', en: 'Write a name, a department and a telephone number.' },
}
