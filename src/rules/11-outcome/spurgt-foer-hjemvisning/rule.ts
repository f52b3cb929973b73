import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { askOutcome } from '../held-outcome.ts'
import { sources } from './source.ts'

export const spurgtFoerHjemvisning: CaseRule = {
  id: 'spurgt-foer-hjemvisning',
  title: {
    da: 'Før en sag hjemvises for en oplysning, er kommunen eller borgeren spurgt',
    en: 'Before a case is remitted for information, the municipality or the citizen was asked',
  },
  checklist: [],
  sources,

  check(view) {
    return askOutcome(view, ({ outcome, at }) => {
      const part = outcome.parts.findIndex(
        ({ ruling }) =>
          ruling.kind === 'hjemvisning' &&
          ruling.flaws.some(({ mangel }) => mangel === 'mangelfuldt-oplyst' || mangel === 'akter'),
      )
      if (part < 0) return notApplicable('Sagen er ikke hjemvist for en oplysning.')
      const { boardFile } = view.file
      if (boardFile === undefined) return unknown('om der er spurgt først')
      if (boardFile.requests.length > 0 || boardFile.contacts.length > 0) return holds
      return fails(finding(`${at}/parts/${part}/ruling`))
    })
  },
}

function finding(at: string): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    // Some information the board can't get itself; whether a call would do is for a person to say.
    level: 'raad',
    at,
    what: {
      da: 'Sagen sendes tilbage for en oplysning, men der er ikke skrevet noget om, at kommunen eller borgeren er spurgt først.',
      en: 'The case is sent back for information, but nothing shows that the municipality or the citizen was asked first.',
    },
    why: {
      da: 'Ligger oplysningen i en skuffe, kan et opkald spare borgeren for en ny omgang på måneder.',
      en: 'Where the information lies in a drawer, a call can spare the citizen another round of months.',
    },
    remedy: {
      da: 'Ring til kommunen eller borgeren, spørg efter netop det, der mangler, og notér svaret.',
      en: 'Call the municipality or the citizen, ask for just what lacks, and log the answer.',
    },
  })
}
