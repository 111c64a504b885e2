/**
 * TCVN 5712:1993, the letters of 0xA1–0xFF ("ABC" in the fonts .VnTime, .VnArial …). VN3, which those fonts have, and
 * VN2 put them at the same places; "." is a place that has no letter (0xB0–0xB4 are VN2's combining tones, which no
 * page was seen to use, while "25°C" is everywhere).
 */
export const TCVN3 = 'ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'
export const TCVN3_FIRST = 0xa1
/** What the text layers of PDFs have in the place of 0xAD and 0xB7. */
export const TCVN3_GLYPHS: readonly (readonly [string, string])[] = [
  ['\u2212', 'ư'],
  ['\u2219', 'ã'],
]

/** RFC 1456: the letters of 0x80–0xFF, and the six in the place of control characters. */
export const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
export const VISCII_FIRST = 0x80
export const VISCII_CONTROLS: readonly (readonly [string, string])[] = [
  ['\u0002', 'Ẳ'],
  ['\u0005', 'Ẵ'],
  ['\u0006', 'Ẫ'],
  ['\u0014', 'Ỷ'],
  ['\u0019', 'Ỹ'],
  ['\u001e', 'Ỵ'],
]

/** VNI for Windows: a base letter and, after it, the sign of its mark and tone (as combining marks). */
export const VNI_SIGNS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
} // prettier-ignore
/** VNI letters that stand for themselves; ô and ö are bases too. */
export const VNI_LETTERS: Readonly<Record<string, string>> = { æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ' }
