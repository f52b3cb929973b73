import type { Application } from '../../../stages/01-application/application.ts'
import { caseFinding, quoteMatch } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { OFFICIAL_WORDS, SPEAKS_OF_SELF } from './official-words.ts'
import { grounds2024, rsl4 } from './source.ts'

export const egneOrdBevaret: CaseRule = {
  id: 'egne-ord-bevaret',
  title: {
    da: 'Det, borgeren beder om, står i sagen med borgerens egne ord',
    en: 'What the citizen asks for is kept in the citizen’s own words',
  },
  checklist: ['D32'],
  sources: [rsl4, grounds2024],

  check({ file: { applications } }) {
    if (applications.length === 0) return notApplicable('Der er ikke en ansøgning i sagen.')
    return verdictOf(applications.flatMap(findingOf))
  },
}

/** Others may write on the citizen's behalf, in their own way. */
function findingOf({ words, form }: Application, index: number): readonly CaseFinding[] {
  const lower = words.toLowerCase()
  const isEmpty = words.trim() === ''
  const isOfficial = form !== 'paa-borgerens-vegne' && OFFICIAL_WORDS.test(lower) && !SPEAKS_OF_SELF.test(lower)
  if (!isEmpty && !isOfficial) return []
  return [
    caseFinding({
      mangel: 'forstaaelighed',
      level: 'raad',
      at: `/applications/${index}/words`,
      quote: isEmpty ? null : quoteMatch(words, OFFICIAL_WORDS),
      what: isEmpty
        ? {
            da: 'Det er ikke skrevet ned, hvad borgeren selv har sagt eller skrevet i ansøgningen.',
            en: 'What the citizen said or wrote in the application was not written down.',
          }
        : {
            da: 'Ansøgningen er gengivet med myndighedens ord og ikke med borgerens.',
            en: 'The application is told in the authority’s words, not in the citizen’s.',
          },
      why: {
        da: 'Borgerens egne ord viser, hvad der er brug for hjælp til, og gør, at borgeren kan kende sig selv i afgørelsen.',
        en: 'The citizen’s own words show what help is needed for, and let the citizen recognise themselves in the decision.',
      },
      remedy: {
        da: 'Skriv borgerens ord ind, som de faldt. Er de ikke skrevet ned, så spørg: hvad har du brug for hjælp til, og hvad sker der, når du ikke får den?',
        en: 'Put in the citizen’s words as they fell. If they were not written down, ask: what do you need help with, and what happens when you don’t get it?',
      },
    }),
  ]
}
