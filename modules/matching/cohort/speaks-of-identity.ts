/**
 * Whether free texts tell who people are (identity, health, belief) often enough that likeness of words would pair
 * people by it. One text in fifty is enough: better no criterion than that one.
 */
export function speaksOfIdentity(texts: readonly string[]): boolean {
  const telling = texts.filter((text) => identity.test(text)).length
  return telling > 0 && telling * 50 >= texts.length
}

const identity = new RegExp(
  String.raw`(?<![\p{L}])(${[
    'gay',
    'lesbian(?:ne)?s?',
    'bisexu(?:al|els?|elles?)',
    'asexual',
    'queer',
    'trans(?:gender|genre)s?',
    'non[- ]bina(?:ry|ires?)',
    'h[ée]t[ée]rosexu(?:al|els?|elles?)',
    'homosexu(?:al|els?|elles?)',
    'muslim|musulmane?s?',
    'christian|chr[ée]tien(?:ne)?s?',
    'catholi(?:c|que)s?',
    'jewish|juive?s?',
    'handicap(?:[ée]e?s?)?',
    'disab(?:led|ility)',
    'rqth',
    'neuro(?:divergent|atypique)e?s?',
    'autis(?:tic|te|me)',
  ].join('|')})(?![\p{L}])`,
  'iu',
)
