import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Bil efter § 114 uden lovens navn',
      text: aStandard({
        head: 'Solrød Fjordkommune\nAdministrationsgrundlag for bilsager (§ 114)\nGælder fra 1. september 2016',
        lov: '',
        maalgruppe:
          'Målgruppe\nPersoner, hvis varige funktionsnedsættelse i væsentlig grad forringer evnen til at færdes.',
      }),
    },
    {
      name: 'Det siges, at varighed ikke kræves',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Det er ikke et krav, at nedsættelsen er varig.',
      }),
    },
    {
      name: 'Lovens eget krav i § 97',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for ledsagelse\n',
        lov: 'Lovgrundlag\nServicelovens § 97.',
        maalgruppe:
          'Målgruppe\nBorgere under folkepensionsalderen, der ikke kan færdes alene på grund af betydelig og varig nedsat funktionsevne.',
      }),
    },
    {
      name: 'Afsluttet behandling, så varigheden kan ses, efter § 113',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for forbrugsgoder\n',
        lov: 'Lovgrundlag\nServicelovens § 113.',
        maalgruppe:
          'Målgruppe\nFunktionsnedsættelsen skal være varig, og behandlingen skal være afsluttet, så det kan ses, om den er varig.',
      }),
    },
  ],
  fails: [
    {
      name: 'Afsluttet behandling, så varigheden kan ses, efter § 85',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nFunktionsnedsættelsen skal være varig, og behandlingen skal være afsluttet, så det kan ses, om den er varig.',
      }),
      quote: 'skal være varig',
    },
    {
      name: 'Færdigbehandlet som en betingelse for sig efter § 113',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for forbrugsgoder\n',
        lov: 'Lovgrundlag\nServicelovens § 113.',
        maalgruppe: 'Målgruppe\nBorgeren skal have afsluttet eventuel psykiatrisk behandling.',
      }),
      quote: 'afsluttet eventuel',
    },
    {
      name: 'Varig nedsættelse efter § 85',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne med betydelig og varigt nedsat funktionsevne.' }),
      quote: 'varigt nedsat',
    },
    {
      name: 'Afsluttet behandling',
      text: aStandard({ maalgruppe: 'Målgruppe\nBorgeren skal have afsluttet eventuel psykiatrisk behandling.' }),
      quote: 'afsluttet eventuel',
    },
    {
      name: 'Færdigudredt',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne, der er færdigudredte, og som har brug for støtte.' }),
      quote: 'færdigudredte',
    },
  ],
  notApplicable: [{ name: 'Hverken varighed eller behandling', text: aStandard() }],
  unknown: [],
}
