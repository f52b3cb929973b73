import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Behandling er ikke nævnt',
      text: 'Afslaget på indkøb handler om, hvad Karla gør, når hun handler.',
      given: aCase(),
    },
    {
      name: 'Behandling ved siden af',
      text: 'Karla er i behandling i psykiatrien. Afslaget siger, at det ikke udelukker støtte, og at hun handler selv hver uge.',
      given: aRefusal({
        reason: 'At du er i behandling i psykiatrien, udelukker ikke støtte. Du handler selv hver uge.',
      }),
    },
  ],
  fails: [
    {
      name: 'Regionens opgave',
      text: 'Karla får afslag på støtte til indkøb, fordi hendes angst er en opgave for psykiatrien.',
      given: aRefusal({ reason: 'Din angst er en opgave for psykiatrien.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Behandling er markeret',
      text: 'Vurderingen af indkøb har behandling som hensyn og siger kun, at betingelserne ikke er opfyldt.',
      given: aRefusal({ assessment: { text: 'Betingelserne er ikke opfyldt.', considerations: ['behandling'] } }),
      at: '/assessments/1/considerations',
    },
  ],
  notApplicable: [
    {
      name: 'Det er behandling, der er søgt om',
      text: 'Karla har søgt om psykologsamtaler. Dem er det rigtigt at henvise til lægen og regionen.',
      given: aRefusal(
        { need: { activity: 'psykologsamtaler' }, reason: 'Samtalerne hører under regionen.' },
        { needs: aRefusal({ need: { activity: 'behandling hos psykolog' } }).needs.slice(1) },
      ),
    },
    {
      name: 'Det er støtte under indlæggelse, der er søgt om',
      text: 'Karla har søgt om støtte, mens hun er indlagt. Dér er det sygehuset, der passer på hende.',
      given: aRefusal(
        { need: { activity: 'støtte under indlæggelse' }, reason: 'Sygehuset hører under regionen.' },
        { needs: aRefusal({ need: { activity: 'støtte under indlæggelse' } }).needs.slice(1) },
      ),
    },
  ],
  unknown: [],
}
