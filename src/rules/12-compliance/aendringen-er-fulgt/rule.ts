import { formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Outcome } from '../../../stages/11-outcome/outcome.ts'
import type { Proof } from '../../../stages/12-compliance/compliance.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysNothing } from '../../said/nothing.ts'
import { fails, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { askCompliance } from '../last-outcome.ts'
import { sources } from './source.ts'

export const aendringenErFulgt: CaseRule = {
  id: 'aendringen-er-fulgt',
  title: {
    da: 'Det, Ankestyrelsen ændrede, er ført ud i livet til tiden, og det kan ses',
    en: 'What the board changed was carried out in time, and it shows',
  },
  checklist: [],
  sources,

  check(view) {
    return askCompliance(view, (outcome) => {
      if (!outcome.parts.some(({ ruling }) => ruling.kind === 'aendring' || ruling.kind === 'ophaevelse'))
        return notApplicable('Ankestyrelsen har ikke ændret eller ophævet noget.')
      const { compliance } = view.file
      if (compliance === undefined) return unknown('om ændringen er ført ud i livet')
      const due = compliance.dueOn ?? outcome.carryOutBy
      const [first, ...more] = compliance.proofs
      if (first !== undefined) return verdictOf(onProofs([first, ...more], due))
      if (due === undefined) return unknown('hvornår ændringen senest skal være ført ud i livet')
      return view.asked <= due
        ? unknown(`om ændringen bliver ført ud i livet senest den ${formatDanish(due)}`)
        : fails(undone(outcome, due))
    })
  },
}

function onProofs(proofs: readonly [Proof, ...Proof[]], due: PlainDate | undefined): readonly CaseFinding[] {
  const [first] = proofs
  return [
    ...(due !== undefined && first.on > due ? [late(first, due)] : []),
    ...(proofs.every(({ how, document }) => document === undefined && saysNothing(how)) ? [unshown(first)] : []),
  ]
}

const why = {
  da: 'Ankestyrelsens afgørelse gælder, fra den er truffet. Følges den ikke, kan borgeren gå til Ankestyrelsen, som til sidst kan varsle tvangsbøder.',
  en: 'The board’s decision holds from when it was made. Where it is not followed, the citizen can go to the board, which can in the end warn of daily fines.',
}

function undone({ decidedOn }: Outcome, due: PlainDate): CaseFinding {
  return caseFinding({
    mangel: 'lovbestemt-frist',
    level: 'advarsel',
    at: '/compliance/proofs',
    what: {
      da: `Ankestyrelsen ændrede afgørelsen den ${formatDanish(decidedOn)}. Det skulle være ført ud i livet den ${formatDanish(due)}, og sagen viser ikke, at det er sket.`,
      en: `The board changed the decision on ${decidedOn}. It was to be carried out by ${due}, and the case does not show that it was.`,
    },
    why,
    remedy: {
      da: 'Sæt hjælpen i gang i dag, og skriv, hvad der er gjort, og hvad der viser det.',
      en: 'Start the help today, and write what was done and what shows it.',
    },
  })
}

function late({ on }: Proof, due: PlainDate): CaseFinding {
  return caseFinding({
    mangel: 'lovbestemt-frist',
    level: 'raad',
    at: '/compliance/proofs/0/on',
    what: {
      da: `Ændringen skulle være ført ud i livet den ${formatDanish(due)}. Det skete den ${formatDanish(on)}.`,
      en: `The change was to be carried out by ${due}. It was on ${on}.`,
    },
    why,
    remedy: {
      da: 'Se, om borgeren skal have hjælp eller penge for tiden imellem.',
      en: 'See whether the citizen is owed help or money for the time between.',
    },
  })
}

function unshown({ how }: Proof): CaseFinding {
  return caseFinding({
    mangel: 'notatpligt',
    level: 'raad',
    at: '/compliance/proofs/0/how',
    quote: how === '' ? null : quoteWhole(how),
    what: {
      da: 'Der står, at ændringen er ført ud i livet, men ikke, hvad der er gjort, og intet dokument viser det.',
      en: 'It says that the change was carried out, but not what was done, and no document shows it.',
    },
    why,
    remedy: {
      da: 'Skriv, hvad borgeren får, fra hvornår og af hvem, eller læg bevillingen ved.',
      en: 'Write what the citizen gets, from when and from whom, or add the grant.',
    },
  })
}
