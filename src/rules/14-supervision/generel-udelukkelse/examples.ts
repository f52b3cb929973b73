import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Det, der bevilges helt, skal ikke begrundes',
      text: aStandard({ indhold: 'Afgørelsen\nEr afgørelsen helt efter ansøgningen, gives der ikke en begrundelse.' }),
    },
    {
      name: 'Lovens egen bundgrænse',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 100.',
        indhold: 'Indhold\nUnder bundgrænsen kan der ikke bevilges noget. Under 6.660 kr. kan der ikke gives tilskud.',
      }),
    },
    {
      name: 'Udelukkelse med forbehold',
      text: aStandard({
        indhold: 'Indhold\nDer ydes normalt ikke støtte til ferier. Er der behov for det, tager vi konkret stilling.',
      }),
    },
    {
      name: 'Opgaver, der hører under en anden bestemmelse',
      text: aStandard({ indhold: 'Indhold\nRengøring indgår ikke i støtten. Den gives efter servicelovens § 83.' }),
    },
    {
      name: 'Under overskriften står kun, hvor hjælpen så gives',
      text: aStandard({
        indhold:
          'Hvad indgår ikke i ydelsen\nRengøring, der udføres for borgeren, ydes efter § 83. Behandling ydes af sygehuset. Visitator skal sikre, at ingen falder mellem to stole.',
      }),
    },
    {
      name: 'Under overskriften står lovens egen undtagelse',
      text: aStandard({
        lov: 'Lovgrundlag\nServicelovens § 113.',
        indhold:
          'Hvad giver vi ikke støtte til?\nGenstande, der normalt indgår i sædvanligt indbo, såsom komfur og køleskab. Det følger af loven.',
      }),
    },
  ],
  fails: [
    {
      name: 'En grænse, som loven ikke har',
      text: aStandard({ indhold: 'Indhold\nDer gives ikke støtte til opgaver, der koster under 500 kr.' }),
      quote: 'gives ikke støtte',
    },
    {
      name: 'En overskrift, og under den opgaver og et løfte om at se på sagen',
      text: aStandard({
        indhold:
          'Hvad indgår ikke i ydelsen\nHovedrengøring, vinduespudsning og havearbejde. Visitator skal sikre, at det er sådan.',
      }),
      quote: 'Hvad indgår ikke',
    },
    {
      name: 'Opgaver uden forbehold',
      text: aStandard({ indhold: 'Indhold\nDer ydes ikke støtte til ferie og fritidsaktiviteter.' }),
      quote: 'Der ydes ikke støtte til ferie',
    },
    {
      name: 'En overskrift og en liste',
      text: aStandard({ indhold: 'Det kan du ikke få hjælp til\n- hovedrengøring\n- indkøb\n- vinduespudsning' }),
      quote: 'Det kan du ikke få hjælp til',
    },
    {
      name: 'Kun inden for kommunegrænsen',
      text: aStandard({ omfang: 'Omfang\nDu får 15 timer om måneden. Timerne bruges inden for kommunegrænsen.' }),
      quote: 'inden for kommunegrænsen',
    },
    {
      name: 'En gruppe',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Borgere under uddannelse kan ikke modtage støtte.',
      }),
      quote: 'Borgere under uddannelse',
    },
  ],
  notApplicable: [{ name: 'Standarden siger kun, hvad der gives', text: aStandard() }],
  unknown: [],
}
