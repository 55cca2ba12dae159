/** Where the app finds the aligner's lexicon, which the build makes and copies beside it. */
export { default as LEXICON_ADDRESS } from '../../node_modules/.cache/duizhao/lexicon.bin?url';
