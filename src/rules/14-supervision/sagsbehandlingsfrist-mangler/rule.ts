import { isOnlyAbout, type Standard } from '../../../stages/14-supervision/standard.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { rsl3, rsl3a } from './source.ts'

const TIME =
  /(?:\d+|en|to|tre|fire|fem|seks|otte|ti|tolv) ?(?:-|–)? ?\d* ?(?:uger?|måned(?:er)?|mdr|dage?|hverdage?|arbejdsdage|døgn)(?![A-Za-zÀ-ÖØ-öø-ÿ])|samme dag|straks|hurtigst muligt/
const ON_ANSWERING =
  /sagsbehandl|behandlingstid|svar(?!er til)|afgørelse|behandles|ventetid|vente|træffe|visiteres inden/
const PUBLISHED =
  /(?:sagsbehandl[A-Za-zÀ-ÖØ-öø-ÿ]*|frist[A-Za-zÀ-ÖØ-öø-ÿ]*|tidsfrist[A-Za-zÀ-ÖØ-öø-ÿ]*)[^.]*(?:hjemmeside|\.dk|offentliggjort|publiceret|særskilt|oversigt|bilag)/
/** Offers that one comes to without applying. */
const NO_APPLICATION =
  /uden (?:visitation|henvisning|ansøgning)|åbent tilbud|møde op uden|ikke (?:krav om )?visitation|kræver ikke (?:visitation|ansøgning|en afgørelse)/

/** No processing time told, and no word of where it is published. */
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
    const told = standard.clauses.some(
      ({ lower, part, title }) =>
        part !== 'klage' &&
        ((TIME.test(lower) && (part === 'frist' || ON_ANSWERING.test(lower) || ON_ANSWERING.test(title))) ||
          PUBLISHED.test(lower)),
    )
    return told ? holds : fails({ ...TOLD, quote: null })
  },
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
