import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Tiden til at se på sagen igen',
      text: aStandard({ omfang: 'Omfang\nDrejer det sig om færre timer, ser vi på sagen igen på højst 14 dage.' }),
    },
    {
      name: 'Loft med forbehold',
      text: aStandard({
        omfang:
          'Omfang\nDer gives højst 10 timer om ugen. Er behovet større, gives flere timer efter en konkret vurdering.',
      }),
    },
    {
      name: 'Lovens egen grænse',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for individuel hjælp efter § 82 b\n',
        lov: 'Lovgrundlag\nServicelovens § 82 b.',
        omfang: 'Omfang\nEt forløb kan højst vare 6 måneder.',
      }),
    },
    {
      name: 'Lovens beløb til ledsagerens udgifter',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for ledsagelse efter § 97\n',
        lov: 'Lovgrundlag\nServicelovens § 97.',
        omfang: 'Omfang\nDu får 15 timer om måneden og op til 900 kroner om året til ledsagerens udgifter.',
      }),
    },
  ],
  fails: [
    {
      name: 'Loft over timer',
      text: aStandard({ omfang: 'Omfang\nDer kan maksimalt bevilges 3 timer om ugen.' }),
      quote: 'maksimalt bevilges 3 timer',
    },
    {
      name: 'Loft over tid',
      text: aStandard({ omfang: 'Omfang\nStøtten kan højst vare 24 måneder.' }),
      quote: 'højst vare 24 måneder',
    },
    {
      name: 'Vurderingen sker inden for loftet',
      text: aStandard({
        omfang: 'Omfang\nTimetallet fastsættes efter en konkret og individuel vurdering, dog højst 5 timer om ugen.',
      }),
      quote: 'dog højst 5 timer',
    },
  ],
  notApplicable: [{ name: 'Standarden nævner ingen tal', text: aStandard() }],
  unknown: [],
}
