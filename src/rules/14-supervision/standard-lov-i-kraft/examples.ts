import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Sundhedsloven og det, der gjaldt før',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 85. Indtil nytår 2024 stod reglen om tabt arbejdsfortjeneste i servicelovens § 42. Sundhedslovens § 140 om genoptræningsplaner.',
      }),
    },
    { name: 'Gældende lov', text: aStandard() },
    {
      name: 'Overgangen nævnt som historie',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 85. Afgørelser truffet efter tidligere regler i servicelovens § 52 er ophævet.',
      }),
    },
  ],
  fails: [
    {
      name: 'Børneparagraffer efter 2023',
      text: aStandard({ lov: 'Lovgrundlag\nServicelovens § 41 (merudgifter) og § 42.' }),
      quote: '§ 41',
    },
    {
      name: 'Madservice efter § 83',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for hjemmehjælp\nVedtaget af byrådet den 17. december 2025',
        lov: 'Lovgrundlag\nServicelovens § 83.',
        indhold: 'Ydelser\nMadservice efter § 83, stk. 1, nr. 3.',
      }),
      quote: 'Madservice',
    },
    {
      name: 'Historisk principmeddelelse',
      text: aStandard({ lov: 'Lovgrundlag\nServicelovens § 85 og principafgørelse 78-14.' }),
      quote: '78-14',
    },
  ],
  notApplicable: [{ name: 'Ingen paragraffer nævnt', text: aStandard({ lov: '' }) }],
  unknown: [],
}
