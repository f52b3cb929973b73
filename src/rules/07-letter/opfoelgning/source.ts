import { getStatute } from '../../source/law-source.ts'

export const sel141 = getStatute('SEL', '141')

export const sel148 = getStatute('SEL', '148')
