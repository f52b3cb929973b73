import { normalParagraph } from '../../../law/provision.ts'
import type { Decision } from '../../../stages/06-decision/decision.ts'
import { caseFinding } from '../../case-finding.ts'
import { provisionsOf } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown, type Verdict } from '../../verdict.ts'
import { sources } from './source.ts'

export const barnetErHoert: CaseRule = {
  id: 'barnet-er-hoert',
  title: {
    da: 'Barnets eget syn er hentet, før der blev afgjort noget',
    en: 'The child’s own view was obtained before anything was decided',
  },
  checklist: ['D24'],
  sources,

  check(view) {
    const { area, decision } = view.file
    if (area !== 'barn') return notApplicable('Sagen er ikke et barns.')
    if (view.lawDate < '2024-01-01') return notApplicable('Reglen ser på barnets lov, som gælder fra 2024.')
    const refs = view.needs.flatMap(provisionsOf)
    if (refs.length > 0 && refs.every(({ act, paragraph }) => act === 'BL' && MONEY.has(normalParagraph(paragraph))))
      return notApplicable('Sagen handler kun om forældrenes økonomi.')
    if (decision === undefined) return notApplicable('Der er ikke truffet afgørelse.')
    return verdictOn(decision.childHeard)
  },
}

function verdictOn(heard: Decision['childHeard']): Verdict<CaseFinding> {
  switch (heard) {
    case undefined:
      return unknown('om barnet er hørt')
    case 'samtale':
      return holds
    case 'paa-anden-vis':
    case 'undtaget':
      return fails(lessThanATalk(heard))
    case 'nej':
      return fails(notHeard)
  }
}

/** Extra costs, lost earnings and the benefit after it: the parents' economy (3-26). */
const MONEY: ReadonlySet<string> = new Set(['86', '87', '88'])

const WHY = {
  da: 'Barnets syn skal hentes ved samtaler og anden direkte kontakt, før der afgøres noget. Kun i helt særlige tilfælde kan det ske på anden vis, og »det ville ikke ændre noget« er ikke et af dem.',
  en: 'The child’s view must be obtained by talks and other direct contact before anything is decided. Only in quite special cases may it be done otherwise, and “it would change nothing” is not one of them.',
}

const notHeard: CaseFinding = caseFinding({
  mangel: 'mangelfuldt-oplyst',
  level: 'fejl',
  isFact: true,
  at: '/decision/childHeard',
  what: {
    da: 'Der er truffet afgørelse i et barns sag, uden at barnet er hørt.',
    en: 'A decision was made in a child’s case without hearing the child.',
  },
  why: WHY,
  remedy: {
    da: 'Tal med barnet, skriv ned, hvad barnet siger, og afgør sagen igen med det.',
    en: 'Talk with the child, write down what the child says, and decide the case again with it.',
  },
  question: {
    to: 'borger',
    need: null,
    matter:
      'Til barnet: Hvad synes du selv, der er svært? Hvad vil du gerne have hjælp til, og hvad skal vi lade være med? Er der noget ved det, de voksne foreslår, du ikke vil have?',
    why: 'Dit syn skal med, før vi bestemmer noget om dig.',
  },
})

function lessThanATalk(how: 'paa-anden-vis' | 'undtaget'): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: how === 'undtaget' ? 'advarsel' : 'raad',
    at: '/decision/childHeard',
    what:
      how === 'undtaget'
        ? { da: 'Barnet er ikke hørt, fordi det er undtaget.', en: 'The child was not heard, as an exception.' }
        : {
            da: 'Barnets syn er hentet på anden vis end ved en samtale.',
            en: 'The child’s view was obtained otherwise than by a talk.',
          },
    why: WHY,
    remedy: {
      da: 'Skriv, hvad det helt særlige er, og hvordan I så kender barnets syn. Kan barnet tale med en, det kender, så gør det.',
      en: 'Write what is quite special, and how you then know the child’s view. If the child can talk with someone it knows, do that.',
    },
  })
}
