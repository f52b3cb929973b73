import {
  isHeading,
  isOnlyAbout,
  ownClauses,
  type Clause,
  type Standard,
} from '../../../stages/14-supervision/standard.ts'
import { isNonEmpty } from '../../../base/list.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { failsAt, failsInAny } from '../found.ts'
import { isStatutoryTime, LATE_START, startsLate } from './late-start.ts'
import { bl20, rsl3, rsl3a, sel101 } from './source.ts'

const TIME =
  /(?:\d+|en|to|tre|fire|fem|seks|otte|ti|tolv) ?(?:-|–)? ?\d* ?(?:uger?|måned(?:er)?|mdr|dage?|hverdage?|arbejdsdage|døgn)(?![A-Za-zÀ-ÖØ-öø-ÿ])|samme dag|straks|hurtigst muligt/
const ON_ANSWERING =
  /sagsbehandl|behandlingstid|svar(?!er til)|afgørelse|behandles|ventetid|vente|træffe|visiteres inden/
const PUBLISHED =
  /(?:sagsbehandl[A-Za-zÀ-ÖØ-öø-ÿ]*|frist[A-Za-zÀ-ÖØ-öø-ÿ]*|tidsfrist[A-Za-zÀ-ÖØ-öø-ÿ]*)[^.]*(?:hjemmeside|\.dk|offentliggjort|publiceret|særskilt|oversigt|bilag)/
/** Said in place of a limit. */
const NO_LIMIT = phrase(
  'så hurtigt,? (?:som|vi)>',
  'fra få (?:dage|uger) til',
  'i den rækkefølge',
  '(?:kan|vil|tør) (?:[^ ,.;]+ ){0,3}?ikke (?:sætte|love|give|sige|oplyse|angive) (?:[^ ,.;]+ ){0,3}?(?:tid|frist|dato|hvor|hvornår)',
  'et (?:kvartal|halvår) eller (?:to|mere)>',
  'når (?:vi har|der er) (?:tid|plads|ressourcer|kræfter)',
  'afhænger af (?:[^ ,.;]+ ){0,2}?(?:travl\\p{L}*|ressource\\p{L}*|sagsmængde\\p{L}*|hvor (?:travlt|mange))',
)
/** Offers that one comes to without applying. */
const NO_APPLICATION =
  /uden (?:visitation|henvisning|ansøgning)|åbent tilbud|møde op uden|ikke (?:krav om )?visitation|kræver ikke (?:visitation|ansøgning|en afgørelse)/

/** In a chapter on answer and complaint together, the sentence itself tells which it is on. */
function isOnAnswer({ lower, part, title }: Clause): boolean {
  if (part === 'klage')
    return /afgørelse[a-zæøå]* træffes|træffer[^.]{0,20}afgørelse|svarer/.test(lower) && !/klag|genvurder/.test(lower)
  return part === 'frist' || ON_ANSWERING.test(lower) || ON_ANSWERING.test(title)
}

/** No processing time told, and no word of where it is published; where it says instead that it takes its time, that is the flaw. */
export const sagsbehandlingsfristMangler: Rule<Standard> = {
  id: 'sagsbehandlingsfrist-mangler',
  title: {
    da: 'Standarden fortæller, hvornår borgeren kan vente en afgørelse',
    en: 'The standard tells when a decision can be expected',
  },
  checklist: ['D31'],
  sources: [rsl3, rsl3a],

  check(standard) {
    if (
      isOnlyAbout(standard.provisions, /^SEL § (?:82 [acd]|10|12)$/) ||
      standard.clauses.some(({ lower }) => NO_APPLICATION.test(lower))
    )
      return notApplicable('Tilbuddet kræver ikke en ansøgning.')
    const late = ownClauses(standard).filter(startsLate)
    if (late.length > 0)
      return failsInAny(
        failsAt(
          standard,
          late.filter((clause) => !isStatutoryTime(clause)),
          LATE_START,
        ),
        failsAt(standard, late.filter(isStatutoryTime), {
          ...LATE_START,
          mangel: 'lovbestemt-frist',
          sources: [sel101, bl20],
        }),
      )
    const told = standard.clauses.some(
      (clause) =>
        (TIME.test(clause.lower) && isOnAnswer(clause)) || (clause.part !== 'klage' && PUBLISHED.test(clause.lower)),
    )
    if (told) return holds
    const instead = standard.clauses.filter(
      (clause) => !isHeading(clause) && isOnAnswer(clause) && NO_LIMIT.test(clause.lower),
    )
    if (isNonEmpty(instead)) return failsAt(standard, instead, { ...TOLD, level: 'advarsel', what: NO_LIMIT_TOLD })
    return fails({ ...TOLD, quote: null })
  },
}

const NO_LIMIT_TOLD = {
  da: 'Standarden siger, at svaret tager den tid, det tager, men sætter ingen frist.',
  en: 'The standard says that the answer takes the time it takes, but sets no limit.',
}

const TOLD = {
  mangel: 'kommunal-frist',
  level: 'raad',
  what: {
    da: 'Standarden siger ikke, hvor længe der går, fra borgeren søger, til der er en afgørelse.',
    en: 'The standard does not say how long it takes from application to decision.',
  },
  why: {
    da: 'Kommunen skal fastsætte og offentliggøre en frist. Står den i standarden, kan borgeren finde den.',
    en: 'The municipality must set and publish a limit. Told in the standard, the citizen can find it.',
  },
  remedy: {
    da: 'Skriv fristen, eller skriv, hvor på hjemmesiden den står.',
    en: 'Write the limit, or where on the website it is.',
  },
} as const
