import { plainDate } from '../base/date.ts'
import { fails, holds, notApplicable, unknown } from '../rules/verdict.ts'
import type { HandbookEntry } from './handbook-page.ts'

/** Two made-up entries of the handbook; for tests only. */
export const HANDBOOK: readonly HandbookEntry[] = [
  {
    room: '07-letter',
    rule: {
      id: 'klagevejledning',
      title: { da: 'Et afslag skal fortælle, hvordan man klager', en: 'A refusal must tell how to complain' },
      checklist: ['D25'],
      sources: [
        {
          act: 'FVL',
          reference: '§ 25',
          short: 'FVL § 25',
          words: {
            da: 'En skriftlig afgørelse skal følges af vejledning om, hvordan man klager.',
            en: 'A written decision must come with guidance on how to complain.',
          },
          url: 'https://www.retsinformation.dk/',
          inForce: { from: plainDate('2014-04-22') },
          confidence: 'lovtekst',
        },
        {
          act: 'praksis',
          reference: '99-15',
          short: 'Principmeddelelse 99-15',
          words: { da: 'Et opdigtet eksempel.', en: 'A made-up example.' },
          url: null,
          inForce: { from: plainDate('2015-01-01'), to: plainDate('2020-12-31') },
          confidence: 'uddrag',
        },
      ],
    },
    readme: `# Et afslag skal fortælle, hvordan man klager

Reglen ser på **skriftlige** afslag.

## Hvad reglen kræver

Brevet skal sige:

- hvem der behandler klagen
- hvordan man klager
- hvornår fristen løber ud

## Hvorfor

En ret, man ikke kender, kan man ikke bruge. Se også [reglerne](/regler).

## Hvad du gør

1. Ret brevet.
2. Send det igen.

## Hvad reglen ikke ser

Om borgeren har forstået det <script>alert(1)</script>.
`,
    examples: {
      holds: [
        {
          name: 'Afslag med hele vejledningen',
          text: 'Du kan klage til kommunen inden 4 uger.\nAnkestyrelsen behandler klagen.',
        },
      ],
      fails: [{ name: 'Afslag uden frist', text: 'Du kan klage til kommunen.', quote: 'klage til kommunen' }],
      notApplicable: [{ name: 'Fuldt medhold', text: 'Du får det hele.' }],
      unknown: [{ name: 'Brev uden tydeligt resultat', text: 'Vi vender tilbage.' }],
    },
    answer: (text) => {
      if (text.includes('4 uger')) return holds
      if (text.includes('det hele')) return notApplicable('borgeren får det, der er søgt om')
      if (text.includes('vender tilbage')) return unknown('hvad der er besluttet')
      return fails({
        mangel: 'klagevejledning',
        level: 'fejl',
        quote: null,
        what: { da: 'Fristen mangler.', en: 'The time limit is missing.' },
        why: { da: 'Fristen kan løbe ud.', en: 'Time may run out.' },
        remedy: { da: 'Skriv fristen.', en: 'Write the time limit.' },
      })
    },
  },
  {
    room: '14-supervision',
    rule: {
      id: 'fast-loft',
      title: { da: 'En kvalitetsstandard har intet fast loft', en: 'A quality standard has no fixed cap' },
      checklist: [],
      sources: [
        {
          act: 'SEL',
          reference: '§ 1, stk. 3',
          short: 'SEL § 1, stk. 3',
          words: {
            da: 'Hjælpen gives efter en konkret, individuel vurdering.',
            en: 'Help is given after a concrete, individual assessment.',
          },
          url: null,
          inForce: { from: plainDate('2010-01-01') },
          confidence: 'kildedokument',
        },
      ],
    },
    readme: '# En kvalitetsstandard har intet fast loft\n\nEt loft på timer afskærer skønnet.\n',
    examples: { holds: [], fails: [], notApplicable: [], unknown: [] },
  },
]
