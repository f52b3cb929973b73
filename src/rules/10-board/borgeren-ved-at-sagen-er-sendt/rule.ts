import { addDays, formatDanish, type PlainDate } from '../../../base/date.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const borgerenVedAtSagenErSendt: CaseRule = {
  id: 'borgeren-ved-at-sagen-er-sendt',
  title: {
    da: 'Borgeren har fået genvurderingen, da sagen blev sendt til Ankestyrelsen',
    en: 'The citizen got the reassessment when the case was sent to the board',
  },
  checklist: ['D38'],
  sources,

  check(view) {
    const { boardFile, letters, notes, calls } = view.file
    const sent = boardFile?.sent
    return eachComplaint(view, ({ genvurdering }) => {
      if (sent === undefined) return notApplicable('Sagen er ikke sendt til Ankestyrelsen.')
      const begun = genvurdering?.begun
      if (begun === undefined) return notApplicable('Der er ikke genvurderet.')
      if (letters === undefined) return unknown('hvilke breve der er sendt til borgeren')
      if (letters.some((one) => one.sent >= begun && one.recipient === undefined && !ON_OTHER_THINGS.has(one.about)))
        return holds
      // It may have been told another way: that is seen by a person.
      if ([...(notes ?? []), ...(calls ?? [])].some(({ on }) => on >= begun))
        return unknown('om genvurderingen er sendt til borgeren')
      return view.asked <= addDays(sent, GRACE_DAYS)
        ? unknown('om borgeren har fået besked endnu')
        : fails(finding(sent))
    })
  },
}

/** Letters that say nothing of where the case is. */
const ON_OTHER_THINGS: ReadonlySet<string> = new Set(['spoergsmaal', 'aktindsigt'])

/** So long after the case was sent the citizen may still be about to hear of it; our own measure. */
const GRACE_DAYS = 7

function finding(sent: PlainDate): CaseFinding {
  return caseFinding({
    mangel: 'meddelelse',
    level: 'advarsel',
    at: '/letters',
    what: {
      da: `Sagen blev sendt til Ankestyrelsen den ${formatDanish(sent)}, men der er ikke sendt et brev til borgeren, siden genvurderingen begyndte.`,
      en: `The case was sent to the board on ${sent}, but no letter has gone to the citizen since the reassessment began.`,
    },
    why: {
      da: 'Borgeren skal have besked samtidig. Borgeren skal kunne læse det samme som Ankestyrelsen og svare på det.',
      en: 'The citizen must be told at the same time, and be able to read what the board reads and answer it.',
    },
    remedy: {
      da: 'Send genvurderingen til borgeren med de samme ord, som Ankestyrelsen fik, og skriv, at sagen er sendt. Har borgeren fået den på anden måde, så skriv et notat om hvornår og hvordan.',
      en: 'Send the reassessment to the citizen in the words that the board got, and write that the case was sent. If the citizen got it another way, write a note of when and how.',
    },
  })
}
