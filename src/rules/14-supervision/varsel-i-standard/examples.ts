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
      name: 'Et forløb efter § 82 b på 3-12 måneder',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for individuel forebyggende hjælp\n',
        lov: 'Lovgrundlag\nServicelovens § 82 b.',
        omfang: 'Varighed\nForløbet varer 3-12 måneder.',
      }),
      quote: '3-12 måneder',
    },
    {
      name: 'Et forløb efter § 82 b på op til et år',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for individuel forebyggende hjælp\n',
        lov: 'Lovgrundlag\nServicelovens § 82 b.',
        omfang: 'Varighed\nEt forløb kan vare op til et år.',
      }),
      quote: 'op til et år',
    },
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
  notApplicable: [
    { name: '§ 85', text: aStandard() },
    {
      name: 'Et forløb efter § 82 b på op til 6 måneder, hvor der spørges igen efter et år',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for individuel forebyggende hjælp\n',
        lov: 'Lovgrundlag\nServicelovens § 82 b.',
        omfang:
          'Varighed\nEt forløb kan vare op til 6 måneder. Vi spørger, hvordan det er gået, 12 måneder efter endt forløb.',
      }),
    },
    {
      name: 'Støtte efter § 85 i 12 måneder ved siden af § 82 b',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for individuel forebyggende hjælp\n',
        lov: 'Lovgrundlag\nServicelovens § 82 b.',
        omfang: 'Varighed\nEt forløb varer højst 6 måneder. Støtte efter § 85 bevilges ofte i 12 måneder ad gangen.',
      }),
    },
  ],
  unknown: [],
}
