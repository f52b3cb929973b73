/**
 * The acts we can name. AKL (lov om aktiv socialpolitik) and ABL (almenboligloven) are there to be recognised only.
 * AEL is aeldreloven, RB the order under RSL, FO the rules of procedure of Ankestyrelsen.
 */
export type ActId = 'SEL' | 'BL' | 'AEL' | 'RSL' | 'RB' | 'FVL' | 'OFL' | 'KSL' | 'DPL' | 'DBL' | 'FO' | 'AKL' | 'ABL'
