import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

const ends = (title: string, opening: string, law: string, result: string, grounds = ''): string =>
  aCut({
    title,
    opening: `Kære Karla Vind\n\n${opening}`,
    law: `Regler\n\nAfgørelsen er truffet efter ${law}.`,
    result: `Afgørelse\n\n${result}`,
    grounds: `Begrundelse\n\nDet, der er anderledes nu, fremgår af udtalelsen af 3. februar 2025. ${grounds}`,
  })
const childPlace = (result: string, grounds = ''): string =>
  ends(
    'Pladsen ophører',
    'Din søn har siden 2022 haft en plads i et særligt dagtilbud.',
    'barnets lov § 82',
    result,
    grounds,
  )
const car = (result: string, grounds = ''): string =>
  ends('Støtten til din bil ophører', 'Du fik i 2020 støtte til køb af bil.', 'servicelovens § 114', result, grounds)
const bpa = (result: string): string =>
  ends('Din BPA ophører', 'Du har siden 2022 fået 40 timers BPA om ugen.', 'servicelovens § 96', result)

export const examples: Examples = {
  holds: [
    {
      name: 'Fuldt varsel',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen fra den 1. juli 2025.',
      }),
    },
    {
      name: 'Varsel, der løber fra brevet',
      text: bpa(
        'Din BPA nedsættes fra 40 til 30 timer om ugen. Ændringen gælder først, når der er gået 14 uger, fra du har fået brevet.',
      ),
    },
    {
      name: 'Varsel i uger',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result:
          'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen 14 uger efter, at du har modtaget dette brev.',
      }),
    },
    { name: 'Særligt dagtilbud med fuldt varsel', text: childPlace('Pladsen ophører den 1. juli 2025.') },
    { name: 'Støtte til bil med fuldt varsel', text: car('Din støtte til bil ophører den 1. juli 2025.') },
  ],
  fails: [
    {
      name: 'Særligt dagtilbud efter en måned',
      text: childPlace('Pladsen ophører den 31. marts 2025.'),
      quote: '31. marts 2025',
    },
    {
      name: 'Støtte til bil med det samme',
      text: car('Din støtte til bil ophører. Det sker den 15. marts 2025, og der er ingen varslingsperiode.'),
      quote: '15. marts 2025',
    },
    {
      name: 'Ønsket handler om den nye bolig',
      text: bpa(
        'Din BPA ophører den 1. april 2025. Fra samme dag får du hjælp på plejecentret, hvor du flytter ind efter dit eget ønske.',
      ),
      quote: '1. april 2025',
    },
    {
      name: 'Knap to måneder',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen fra den 1. maj 2025.',
      }),
      quote: '1. maj 2025',
    },
    {
      name: 'Straks',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA ophører med øjeblikkelig virkning.',
      }),
      quote: 'øjeblikkelig',
    },
    {
      name: 'Dato med tal',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen.\n\nÆndringen træder i kraft 01-04-2025.',
      }),
      quote: '01-04-2025',
    },
  ],
  notApplicable: [
    { name: 'Nedsættelse efter § 85', text: aCut() },
    {
      name: 'Tabt arbejdsfortjeneste',
      text: ends(
        'Tabt arbejdsfortjeneste ophører',
        'Du har siden 2022 fået tabt arbejdsfortjeneste.',
        'barnets lov § 87',
        'Hjælpen ophører den 1. april 2025.',
      ),
    },
    { name: 'Afslag', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Efter borgerens eget ønske',
      text: bpa('Din BPA ophører den 1. april 2025. Det sker efter dit eget ønske.'),
    },
    {
      name: 'Barnet begynder i skole',
      text: childPlace('Pladsen ophører den 31. marts 2025.', 'Han begynder i skole den 1. april.'),
    },
    {
      name: 'Perioden for bilen er gået',
      text: car('Din støtte til bil ophører den 1. april 2025.', 'Genanskaffelsesperioden er gået.'),
    },
    {
      name: 'Ingen startdato',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen.',
      }),
    },
  ],
}
