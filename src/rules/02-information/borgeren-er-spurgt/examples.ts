import type { SourceId } from '../../../stages/00-case/case-id.ts'
import { aSource } from '../../../stages/case-information.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { anEndedCase } from '../../../stages/case-change.specimen.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** Nothing is left of what Karla said. */
function silent(file: CaseFile, change: Partial<CaseFile> = {}): CaseFile {
  return {
    ...file,
    sources: file.sources.filter(({ kind }) => kind !== 'borger'),
    statements: file.statements.filter(({ source }) => source !== 'kilde-samtale'),
    partshoeringer: [],
    reviews: [],
    views: [],
    ...change,
  }
}

export const examples: CaseExamples = {
  holds: [
    { name: 'En samtale hos Karla', text: 'Rådgiveren har talt med Karla om post og indkøb.', given: aCase() },
    {
      name: 'Kun et høringssvar',
      text: 'Der har ikke været en samtale, men Karla har svaret på høringen.',
      given: silent(aCase(), { partshoeringer: aCase().partshoeringer ?? [] }),
    },
    {
      name: 'Visitatoren har været på besøg',
      text: 'Karla søgte, og visitatoren så på besøg, hvordan hun handler. Hendes egne ord står kun i ansøgningen.',
      given: silent(aCase(), {
        sources: [aSource('kilde-besoeg', 'kommunens-vurdering', { title: 'Hjemmebesøg', form: 'besoeg' })],
        statements: aCase().statements.map((one) => ({ ...one, source: 'kilde-besoeg' as SourceId, verbatim: false })),
      }),
    },
    {
      name: 'Karlas egen opgørelse over udgifter',
      text: 'Karla har sendt sine kvitteringer og en liste over, hvad hun bruger.',
      given: silent(aCase(), {
        sources: [...aCase().sources.filter(({ kind }) => kind !== 'borger'), aSource('kilde-bonner', 'merudgifter')],
      }),
    },
  ],
  fails: [
    {
      name: 'Hjælpen ophørte uden et ord fra Karla',
      text: 'Kommunen fulgte op på et notat fra bostøtten og stoppede støtten til indkøb. Ingen spurgte Karla.',
      given: silent(anEndedCase({ applications: [] })),
      at: '/sources',
    },
    {
      name: 'Afslag på papirerne',
      text: 'Karla søgte. Kommunen spurgte bostøtten og lægen, men talte ikke med hende, og afslog indkøb.',
      given: silent(aCase()),
      at: '/sources',
    },
    {
      name: 'Mistet på ét brev, Karla ikke har set',
      text: 'Støtten til indkøb ophører på bostøttens notat. Karla har talt med rådgiveren, men notatet har hun ikke set.',
      given: anEndedCase({ partshoeringer: [] }),
      at: '/assessments/1/decisive',
    },
  ],
  notApplicable: [
    {
      name: 'Alt er bevilget',
      text: 'Lægen beskrev, hvad Karla har brug for til sin post, og hun fik det.',
      given: silent(
        aCase({
          needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
          answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
        }),
      ),
    },
  ],
  unknown: [
    {
      name: 'Oplysningerne er ikke givet videre',
      text: 'Det er kun afgørelsen, der er givet videre.',
      given: {
        ...aCaseWithout('reviews', 'views', 'partshoeringer'),
        sources: [],
        statements: [],
        isInformationUntold: true,
      },
    },
  ],
}
