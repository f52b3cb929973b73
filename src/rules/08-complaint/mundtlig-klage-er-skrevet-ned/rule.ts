import { addDays } from '../../../base/date.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const mundtligKlageErSkrevetNed: CaseRule = {
  id: 'mundtlig-klage-er-skrevet-ned',
  title: {
    da: 'En mundtlig klage er skrevet ned og vist til den, der klagede',
    en: 'An oral complaint was written down and shown to whoever complained',
  },
  checklist: [],
  sources,

  check(view) {
    return eachComplaint(view, ({ complaint, at, genvurdering }) => {
      if (complaint.channel !== 'mundtlig') return notApplicable('Klagen er ikke mundtlig.')
      if (complaint.words.trim() === '') return fails(unwritten(at))
      if (complaint.approved !== undefined) return holds
      const isNew = view.asked <= addDays(complaint.received, GRACE_DAYS)
      return isNew && genvurdering === undefined ? unknown('om klagen er vist endnu') : fails(unseen(at))
    })
  },
}

/** What was written down of an oral complaint may take so long to be shown to the one who complained; our own measure. */
const GRACE_DAYS = 7

function unwritten(at: number): CaseFinding {
  return caseFinding({
    mangel: 'notatpligt',
    level: 'advarsel',
    at: `/complaints/${at}/words`,
    what: {
      da: 'Der er klaget mundtligt, men ingen har skrevet, hvad der blev sagt.',
      en: 'There was an oral complaint, but nobody wrote down what was said.',
    },
    why: {
      da: 'Det, der siges og har betydning for sagen, skal skrives ned. Uden ordene kan hverken kommunen eller Ankestyrelsen svare på klagen.',
      en: 'What is said and matters must be written down. Without the words neither the municipality nor the board can answer the complaint.',
    },
    remedy: {
      da: 'Ring til borgeren, skriv klagen ned med borgerens egne ord, og vis den frem.',
      en: 'Call the citizen, write the complaint down in the citizen’s own words, and show it.',
    },
  })
}

function unseen(at: number): CaseFinding {
  return caseFinding({
    mangel: 'notatpligt',
    level: 'raad',
    at: `/complaints/${at}/approved`,
    what: {
      da: 'Den mundtlige klage er skrevet ned, men den, der klagede, har ikke sagt god for ordene.',
      en: 'The oral complaint was written down, but whoever complained has not approved the words.',
    },
    why: {
      da: 'Klagen bliver læst af kommunen og af Ankestyrelsen, som den er skrevet. Mangler et punkt, bliver det ikke besvaret.',
      en: 'The municipality and the board read the complaint as written. A point that is missing will not be answered.',
    },
    remedy: {
      da: 'Vis teksten til den, der klagede, eller læs den op, og ret den, til den passer.',
      en: 'Show the text to whoever complained, or read it aloud, and correct it until it fits.',
    },
  })
}
