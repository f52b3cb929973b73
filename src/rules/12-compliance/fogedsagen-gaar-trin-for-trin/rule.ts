import type { FogedsagStep } from '../../../stages/12-compliance/compliance.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

export const fogedsagenGaarTrinForTrin: CaseRule = {
  id: 'fogedsagen-gaar-trin-for-trin',
  title: {
    da: 'Før der varsles tvangsbøder, er kommunen spurgt og har haft tid til at svare',
    en: 'Before daily fines are warned of, the municipality was asked and had time to answer',
  },
  checklist: [],
  sources,

  check({ file: { compliance, outcome, formerRounds } }) {
    if (compliance === undefined)
      return outcome === undefined && formerRounds === undefined
        ? unknown('om Ankestyrelsens afgørelse er fulgt')
        : notApplicable('Der er ikke en fogedsag.')
    const steps = compliance.fogedsag.map((step, at) => ({ ...step, at })).toSorted((a, b) => (a.on < b.on ? -1 : 1))
    if (steps.length === 0) return notApplicable('Der er ikke en fogedsag.')
    return verdictOf(steps.flatMap((step, index) => findingsOn(step, steps.slice(0, index))))
  },
}

type Placed = FogedsagStep & { readonly at: number }

function findingsOn(step: Placed, before: readonly Placed[]): readonly CaseFinding[] {
  if (step.kind !== 'henvendelse' && before.some(({ kind }) => kind === 'afsluttet')) return [afterTheEnd(step)]
  if (step.kind !== 'varsel-om-tvangsboeder' && step.kind !== 'overdraget-til-tilsynet') return []
  const asked = before.filter(({ kind }) => kind === 'henvendelse' || kind === 'paamindelse')
  if (asked.length === 0) return [unasked(step)]
  return asked.some(({ due }) => due !== undefined && due < step.on) ? [] : [noTime(step)]
}

const why = {
  da: 'Kommunen skal vide, hvad der mangler, og have tid til at rette det. Et varsel uden det kan ikke bruges.',
  en: 'The municipality must know what lacks and have time to mend it. A warning without that is of no use.',
}

function unasked({ at }: Placed): CaseFinding {
  return caseFinding({
    mangel: 'vejledning',
    level: 'advarsel',
    at: `/compliance/fogedsag/${at}/kind`,
    what: {
      da: 'Sagen er gået til tvangsbøder eller til tilsynet, uden at kommunen først er spurgt.',
      en: 'The matter has gone to daily fines or to the supervision without the municipality being asked first.',
    },
    why,
    remedy: {
      da: 'Skriv til kommunen, hvad der ikke er fulgt, og sæt en dag for svaret.',
      en: 'Write to the municipality what is not followed, and set a day for the answer.',
    },
  })
}

function noTime({ at }: Placed): CaseFinding {
  return caseFinding({
    mangel: 'vejledning',
    level: 'advarsel',
    at: `/compliance/fogedsag/${at}/on`,
    what: {
      da: 'Kommunen er spurgt, men sagen viser ikke en dag for svaret, der er gået.',
      en: 'The municipality was asked, but the case shows no day for the answer that has passed.',
    },
    why,
    remedy: {
      da: 'Sæt en dag for svaret i henvendelsen eller påmindelsen, og vent til den er gået.',
      en: 'Set a day for the answer in the approach or the reminder, and wait until it has passed.',
    },
  })
}

function afterTheEnd({ at }: Placed): CaseFinding {
  return caseFinding({
    mangel: 'notatpligt',
    level: 'raad',
    at: `/compliance/fogedsag/${at}/kind`,
    what: {
      da: 'Der er taget et skridt, efter at fogedsagen blev afsluttet.',
      en: 'A step was taken after the bailiff matter was closed.',
    },
    why: {
      da: 'Den, der læser sagen, skal kunne se, om den er slut. Kommer der noget nyt, begynder det med en ny henvendelse.',
      en: 'Whoever reads the case must see whether it is over. Something new begins with a new approach.',
    },
    remedy: {
      da: 'Notér den nye henvendelse først, eller ret dagen.',
      en: 'Record the new approach first, or correct the day.',
    },
  })
}
