/**
 * A syllable as Vietnamese writes it, without its accents: "nguyen", "truong", "y". English words seldom have the
 * shape: "budget" and "Holloway" have not, "son" and "the" have.
 */
export const PLAIN_SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu?|r|s|th?|tr|v|x)?(?:i|ia|ie|iu|ieu|e|eo|a|ai|ay|ao|au|o|oa|oe|oi|oai|oay|oo|u|ua|ue|ui|uy|uo|uu|uoi|uou|uya|uye|uyu|y|ye|yeu)(?:ch?|m|ngh?|nh?|p|t)?$/
