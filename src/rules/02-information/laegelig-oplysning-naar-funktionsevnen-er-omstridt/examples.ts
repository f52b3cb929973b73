import type { SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import { aStatement, refusedBecause, VUM } from '../../../stages/case-information.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const citizen = aStatement({
  id: 'opl-borger' as StatementId,
  source: 'kilde-samtale' as SourceId,
  points: 'taler-for',
  text: 'Jeg får panik, når der er kø, og går hjem uden varer.',
})
const assessed = aStatement({ source: VUM.id, text: 'Det fremgår, at Karla kan gå i butikken selv.' })
const answers = 'Du oplyser, at du får panik, men udredningen viser, at du kan gå i butikken selv.'
const disputed = (file: CaseFile): CaseFile => ({
  ...file,
  sources: file.sources.filter(({ kind }) => kind !== 'praktiserende-laege'),
  statements: file.statements.filter(({ source }) => source !== 'kilde-laege'),
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Lægen har udtalt sig',
      text: 'Karlas læge har skrevet om hendes angst.',
      given: refusedBecause(answers, [citizen, assessed]),
    },
    {
      name: 'Bostøtten har set det',
      text: 'Karla fortæller om panik, men bostøtten er med i butikken hver uge og har beskrevet det.',
      given: disputed(
        refusedBecause('Du oplyser, at du får panik. Bostøtten ser dig handle alene hver uge.', [
          citizen,
          aStatement(),
        ]),
      ),
    },
  ],
  fails: [
    {
      name: 'Panik i køen',
      text: 'Karla fortæller om panik i butikken. Udredningen siger, at hun kan. Ingen læge er spurgt, og indkøb er afslået.',
      given: disputed(refusedBecause(answers, [citizen, assessed])),
      at: '/needs/1/activity',
    },
    {
      name: 'Kun en diagnose i udredningen',
      text: 'Udredningen nævner Karlas angst og mener, at hun kan handle. Karla ser det anderledes. Ingen har spurgt en læge.',
      given: disputed(
        refusedBecause('Du oplyser, at du vender om, men udredningen viser, at du kan gå i butikken selv.', [
          { ...citizen, text: 'Jeg vender om i døren.' },
          assessed,
          aStatement({ id: 'opl-angst' as StatementId, source: VUM.id, needs: [], topic: 'diagnose', text: 'Angst.' }),
        ]),
      ),
      at: '/needs/1/activity',
    },
  ],
  notApplicable: [
    {
      name: 'Intet er afvist',
      text: 'Karla fik det, hun søgte om.',
      given: disputed(
        aCase({
          needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
          answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
        }),
      ),
    },
  ],
  unknown: [
    {
      name: 'Oplysningerne er ikke med',
      text: 'Det fremgår ikke, hvem der har udtalt sig i sagen.',
      given: { ...aCase({ sources: [], statements: [] }), isInformationUntold: true },
    },
  ],
}
