import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { automatiskBortfald } from './rule.ts'

testLetterRule(automatiskBortfald, examples)
