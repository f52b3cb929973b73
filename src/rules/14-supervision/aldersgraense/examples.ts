import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Beskyttet beskæftigelse',
      text: aStandard({
        head: 'Solrød Fjordkommune\nServiceniveau for dagtilbud\nVedtaget af byrådet den 28. januar 2025',
        lov: 'Lovgrundlag\n§§ 103 og 104.',
        maalgruppe:
          'Beskyttet beskæftigelse\nVærkstedet er for personer under folkepensionsalderen, som ikke kan opnå eller fastholde beskæftigelse på normale vilkår.',
      }),
    },
    {
      name: '18 år er lovens grænse',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne over 18 år med betydelig nedsat funktionsevne.' }),
    },
    {
      name: 'Alder uden betydning',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne over 18 år. Støtten gives uanset, om du er over 65 år.' }),
    },
  ],
  fails: [
    {
      name: 'Træning kun til pensionister, før ældreloven',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 86.',
        maalgruppe: 'Målgruppe\nVedligeholdelsestræning visiteres til borgere, som modtager folkepension.',
      }),
      quote: 'folkepension',
    },
    {
      name: 'Pladsen i samværstilbuddet',
      text: aStandard({
        head: 'Solrød Fjordkommune\nServiceniveau for dagtilbud\nVedtaget af byrådet den 28. januar 2025',
        lov: 'Lovgrundlag\n§§ 103 og 104.',
        maalgruppe: 'Aktivitets- og samværstilbud\nPladsen bortfalder, når borgeren når folkepensionsalderen.',
      }),
      quote: 'når folkepensionsalderen',
    },
    {
      name: 'Øvre grænse',
      text: aStandard({ maalgruppe: 'Målgruppe\nBorgere mellem 18 og 65 år med betydelig nedsat funktionsevne.' }),
      quote: 'mellem 18 og 65 år',
    },
    {
      name: 'Folkepension',
      text: aStandard({
        maalgruppe: 'Målgruppe\nVoksne under folkepensionsalderen med betydelig nedsat funktionsevne.',
      }),
      quote: 'under folkepensionsalderen',
    },
    {
      name: 'Pensionister holdes ude',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne med nedsat funktionsevne. Pensionister er ikke omfattet.' }),
      quote: 'Pensionister',
    },
  ],
  notApplicable: [{ name: 'Ingen alder nævnt', text: aStandard() }],
  unknown: [],
}
