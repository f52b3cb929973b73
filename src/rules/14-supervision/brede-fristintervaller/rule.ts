import { isBroadInterval } from '../../broad-interval.ts'
import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { rsl3, limits2023 } from './source.ts'

const WEEKS: Readonly<Record<string, number>> = {
  uge: 1,
  uger: 1,
  ugers: 1,
  måned: 4.35,
  måneder: 4.35,
  mdr: 4.35,
  måneders: 4.35,
  dag: 1 / 7,
  dage: 1 / 7,
  dages: 1 / 7,
  hverdag: 0.2,
  hverdage: 0.2,
  arbejdsdage: 0.2,
  år: 52,
  års: 52,
}
const NUMBER: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  tolv: 12,
}
const UNIT = 'uger?s?|måned(?:er|ers)?|mdr|dages?|dag|hverdage?|arbejdsdage|års?'
const COUNT = '\\d{1,3}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv'
const INTERVAL = new RegExp(
  `(?<![\\p{L}\\d.])(${COUNT}) ?(${UNIT})?\\.? ?(?:-|–|—|til|og|op til) ?(?:ca\\.? )?(${COUNT}) ?(${UNIT})(?!\\p{L})`,
  'gu',
)
const ON_ANSWERING = /sagsbehandl|behandlingstid|svar|afgørelse|afgør|frist|behandles|ventetid|vente/

function tooBroad({ lower, part }: Clause): boolean {
  if (part !== 'frist' && !ON_ANSWERING.test(lower)) return false
  if (part === 'klage' || /klag|genvurder|støtten (?:gives|varer)|forløb(?:et)? (?:varer|er)/.test(lower)) return false
  const told = lower.replaceAll(/(?:et )?halvt? år/g, '6 måneder').replaceAll(/halvandet år/g, '18 måneder')
  return [...told.matchAll(INTERVAL)].some(([, from, firstUnit, to, unit]) => {
    const longest = count(to) * (WEEKS[unit ?? ''] ?? Number.NaN)
    const shortest = count(from) * (WEEKS[firstUnit ?? unit ?? ''] ?? Number.NaN)
    return isBroadInterval(shortest, longest)
  })
}

function count(text: string | undefined): number {
  return text === undefined ? Number.NaN : (NUMBER[text] ?? Number(text))
}

/** A processing time told as an interval too broad to tell the citizen anything. */
export const bredeFristintervaller: Rule<Standard> = {
  id: 'brede-fristintervaller',
  title: {
    da: 'Sagsbehandlingsfristen er ikke et bredt interval',
    en: 'The processing limit is no broad interval',
  },
  checklist: ['D31'],
  sources: [rsl3, limits2023],

  check(standard) {
    const on = ownClauses(standard).filter(
      (clause) =>
        (clause.part === 'frist' || ON_ANSWERING.test(clause.lower)) &&
        (clause.lower.match(INTERVAL) !== null || /halvt? år/.test(clause.lower)),
    )
    if (on.length === 0) return notApplicable('Standarden har ingen frist, der er et interval.')
    return failsAt(standard, on.filter(tooBroad), TOLD)
  },
}

const TOLD = {
  mangel: 'kommunal-frist',
  level: 'advarsel',
  what: {
    da: 'Sagsbehandlingsfristen er et så bredt interval, at borgeren ikke kan se, hvornår der kommer en afgørelse.',
    en: 'The processing limit is an interval so broad that the citizen can’t tell when a decision comes.',
  },
  why: {
    da: 'Kommunen skal fastsætte en frist. Meget brede intervaller er i strid med meningen med reglen.',
    en: 'The municipality must set a limit. Very broad intervals go against what the rule intends.',
  },
  remedy: {
    da: 'Sæt én frist pr. område, som de fleste sager kan holde, og skriv til borgeren, når en sag tager længere tid.',
    en: 'Set one limit per area that most cases can keep, and write to the citizen when a case takes longer.',
  },
} as const
