import { formatDanish } from '../../../base/date.ts'
import type { DocumentRequest } from '../../../stages/10-board/board-file.ts'
import { together } from '../../case-complaint.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { repliesNothing } from '../../said/brushed-off.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const styrelsensSpoergsmaalErBesvaret: CaseRule = {
  id: 'styrelsens-spoergsmaal-er-besvaret',
  title: {
    da: 'Det, Ankestyrelsen bad om, er sendt inden dagen',
    en: 'What the board asked for was sent by the day',
  },
  checklist: [],
  sources,

  check({ file: { boardFile }, asked }) {
    if (boardFile?.sent === undefined) return notApplicable('Sagen er ikke sendt til Ankestyrelsen.')
    return together(
      boardFile.requests.map((one, at) => {
        const { answer, due } = one
        if (answer === undefined)
          return asked <= due
            ? unknown(`om det bliver sendt senest den ${formatDanish(due)}`)
            : fails(unanswered(one, at))
        if (answer.documents.length === 0 && repliesNothing(answer.words)) return fails(empty(one, at, answer.words))
        return answer.on <= due ? holds : fails(late(one, at))
      }),
      'Ankestyrelsen har ikke bedt om noget.',
    )
  },
}

const why = {
  da: 'Ankestyrelsen spørger, før den sender sagen tilbage. Får den svar, kan den afgøre sagen nu. Får den det ikke, kommer sagen tilbage for det samme dokument.',
  en: 'The board asks before it sends the case back. With an answer it can decide now. Without, the case comes back for the same document.',
}

function unanswered({ asked, due }: DocumentRequest, at: number): CaseFinding {
  return caseFinding({
    mangel: 'akter',
    level: 'advarsel',
    at: `/boardFile/requests/${at}/asked`,
    quote: quoteWhole(asked),
    what: {
      da: `Ankestyrelsen bad om dette senest den ${formatDanish(due)}: »${asked}«. Der er ikke svaret.`,
      en: `The board asked for this by ${due}: “${asked}”. It has not been answered.`,
    },
    why,
    remedy: {
      da: 'Send det i dag. Findes det ikke, så svar det, og skriv, hvem der kan have det.',
      en: 'Send it today. If there is none, answer so, and write who may have it.',
    },
  })
}

function empty({ asked }: DocumentRequest, at: number, words: string): CaseFinding {
  return caseFinding({
    mangel: 'akter',
    level: 'advarsel',
    at: `/boardFile/requests/${at}/answer/words`,
    quote: words === '' ? null : quoteWhole(words),
    what: {
      da: `Ankestyrelsen bad om: »${asked}«. Svaret har ingen dokumenter og siger ikke, hvor det er.`,
      en: `The board asked for: “${asked}”. The answer has no documents and does not say where it is.`,
    },
    why,
    remedy: {
      da: 'Send dokumentet, eller skriv, hvem der har det, og hvad I har gjort for at få det.',
      en: 'Send the document, or write who has it and what you did to get it.',
    },
  })
}

function late({ asked, due, answer }: DocumentRequest, at: number): CaseFinding {
  const on = answer?.on ?? due
  return caseFinding({
    mangel: 'akter',
    level: 'raad',
    at: `/boardFile/requests/${at}/answer/on`,
    what: {
      da: `Ankestyrelsen bad om dette senest den ${formatDanish(due)}: »${asked}«. Det blev sendt den ${formatDanish(on)}.`,
      en: `The board asked for this by ${due}: “${asked}”. It was sent on ${on}.`,
    },
    why,
    remedy: {
      da: 'Ring til Ankestyrelsen, før dagen er gået, hvis noget tager længere tid.',
      en: 'Call the board before the day is gone if something takes longer.',
    },
  })
}
