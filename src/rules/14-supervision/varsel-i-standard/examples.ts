import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: '14 uger',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 96.',
        opfoelgning:
          'Ændring\nNedsættes hjælpen, får afgørelsen først virkning 14 uger efter, at borgeren har modtaget den.',
      }),
    },
    {
      name: 'Varsel til hjælpere',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 96.',
        opfoelgning: 'Hjælpere\nHjælpere opsiges med 4 ugers varsel.',
      }),
    },
  ],
  fails: [
    {
      name: '4 ugers varsel',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 96.',
        opfoelgning: 'Ændring\nVed ændringer nedsættes tilskuddet med 4 ugers varsel.',
      }),
      quote: '4 ugers varsel',
    },
    {
      name: 'En måned',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 95.',
        opfoelgning: 'Ændring\nTilskuddet kan bortfalde med en måneds varsel.',
      }),
      quote: 'en måneds varsel',
    },
    {
      name: 'Uden varsel',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 98.',
        opfoelgning: 'Ændring\nStøtten ophører uden varsel, når behovet er ændret.',
      }),
      quote: 'uden varsel',
    },
  ],
  notApplicable: [{ name: '§ 85', text: aStandard() }],
  unknown: [],
}
