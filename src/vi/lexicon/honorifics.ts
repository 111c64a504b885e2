// Forms of address, ranks and degrees of Vietnamese official prose. Source: 177 real pages of
// government portals, the Law on Officers of the People's Army (ranks), common usage (religious).

/** One person follows. */
// biome-ignore format: a word list
export const HONORIFICS: readonly string[] = [
  'đồng chí', 'đ/c', 'đ/ c', 'đ.c', 'đ.c.', 'đc', 'đ/chí', 'đ/c:', 'đồng chi', 'ông', 'bà', 'ngài', 'anh', 'chị',
  'em', 'cháu', 'cụ', 'bác', 'cô', 'thầy', 'thầy giáo', 'cô giáo', 'quý ông', 'quý bà', 'hòa thượng', 'ht', 'ht.',
  'thượng tọa', 'tt', 'tt.', 'nt', 'đại đức', 'đđ', 'đđ.', 'ni trưởng', 'nt.', 'ni sư', 'ns.', 'sư cô', 'sc.',
  'trưởng lão hòa thượng', 'đức trưởng lão hòa thượng', 'đại lão hòa thượng', 'sư thầy', 'sư cả', 'lục cả', 'achar',
  'linh mục', 'lm', 'lm.', 'giám mục', 'đức giám mục', 'đức cha', 'tổng giám mục', 'đức tổng giám mục', 'hồng y',
  'mục sư', 'ms.', 'mục sư nhiệm chức', 'truyền đạo', 'giáo hữu', 'phối sư', 'đầu sư', 'chánh phối sư', 'lễ sanh',
  'nữ tu', 'soeur', 'hakim', 'imam', 'giáo cả', 'po adhia', 'ông cả', 'đạo trưởng',
]

/** Several people follow. */
// biome-ignore format: a word list
export const PLURAL_HONORIFICS: readonly string[] = [
  'các đồng chí', 'các đ/c', 'các đ/ c', 'các đ.c', 'các đc', 'quý đồng chí', 'những đồng chí', 'các đồng chi', 'một số đồng chí', 'một số đ/c',
  'cùng các đồng chí', 'hai đồng chí', 'ba đồng chí', '2 đồng chí', '02 đồng chí', '3 đồng chí', '03 đồng chí',
  'hai đ/c', '2 đ/c', '3 đ/c', 'các ông', 'các bà', 'các ông bà', 'các ông, bà', 'các ông/bà', 'hai ông', 'hai bà',
  'quý ông bà', 'quý ông, bà', 'các ngài', 'các anh', 'các chị', 'các vị', 'quý vị', 'các ông (bà)', 'ông, bà',
  'ông (bà)', 'ông bà', 'các ông - bà', 'các cô', 'các thầy', 'các thầy cô', 'chư tôn đức', 'chư tôn hòa thượng',
  'quý thầy',
]

/** Words that stand before a name like a form of address but say what somebody is at the meeting, not who. */
// biome-ignore format: a word list
export const CALLINGS: readonly string[] = [
  'đại biểu', 'cử tri', 'nghệ nhân', 'học sinh', 'sinh viên', 'em học sinh', 'cháu', 'đảng viên', 'hội viên',
  'đoàn viên', 'nông dân', 'thanh niên', 'già làng', 'doanh nhân', 'phật tử', 'cựu chiến binh', 'thương binh',
  'nhà báo', 'nhà văn', 'nhà thơ', 'nhạc sĩ', 'ca sĩ', 'họa sĩ', 'nghệ sĩ', 'luật sư', 'nhà sử học', 'nhà nghiên cứu',
  'vận động viên', 'chiến sĩ', 'công dân', 'tân binh', 'ứng cử viên', 'mẹ việt nam anh hùng', 'mẹ vnah',
  'bà mẹ việt nam anh hùng', 'bà mẹ vnah', 'anh hùng llvtnd', 'anh hùng llvt nhân dân', 'anh hùng lao động',
  'anh hùng lực lượng vũ trang nhân dân', 'người có uy tín', 'lão thành cách mạng', 'hộ ông', 'hộ bà', 'tân bí thư',
  'tân chủ tịch', 'điều dưỡng', 'hộ sinh', 'thí sinh', 'chủ hộ', 'tài xế', 'bệnh nhân',
]

/** Army, police and border guard ranks; a rank may be followed by the words of `RANK_TAILS`. */
// biome-ignore format: a word list
export const RANKS: readonly string[] = [
  'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đô đốc', 'phó đô đốc', 'chuẩn đô đốc', 'đại tá',
  'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'chuẩn úy', 'thượng sĩ',
  'trung sĩ', 'hạ sĩ', 'binh nhất', 'binh nhì',
]
// biome-ignore format: a word list
export const RANK_TAILS: readonly string[] = [
  'qncn', 'cn', 'chuyên nghiệp', 'quân nhân chuyên nghiệp',
]

/** Degrees and titles of honour that stand before a name. Single letters and short forms need a name right after. */
// biome-ignore format: a word list
export const DEGREES: readonly string[] = [
  'gs', 'pgs', 'ts', 'ths', 'th.s', 'tskh', 'vs', 'ks', 'kts', 'bs', 'bscki', 'bsckii', 'bs ck1', 'bs ck2', 'bs cki',
  'bs ckii', 'bsck1', 'bsck2', 'bs.cki', 'bs.ckii', 'bs.ck1', 'bs.ck2', 'cki', 'ckii', 'ck1', 'ck2', 'ds', 'dscki',
  'dsckii', 'ds.cki', 'ds.ckii', 'ls', 'cn', 'kst', 'giáo sư', 'phó giáo sư', 'tiến sĩ', 'tiến sĩ khoa học',
  'thạc sĩ', 'viện sĩ', 'kỹ sư', 'kiến trúc sư', 'bác sĩ', 'dược sĩ', 'cử nhân', 'bác sĩ chuyên khoa i',
  'bác sĩ chuyên khoa ii', 'bác sĩ ckii', 'bác sĩ cki', 'bác sĩ chuyên khoa 1', 'bác sĩ chuyên khoa 2', 'ngnd',
  'ngưt', 'ttnd', 'ttưt', 'nsnd', 'nsưt', 'nnnd', 'nnưt', 'ahlđ', 'ahllvtnd', 'nhà giáo nhân dân', 'nhà giáo ưu tú',
  'thầy thuốc nhân dân', 'thầy thuốc ưu tú', 'nghệ sĩ nhân dân', 'nghệ sĩ ưu tú', 'nghệ nhân ưu tú',
  'nghệ nhân nhân dân', 'cvcc', 'đdck1', 'đdcki', 'cnđd', 'cnhs', 'cncnđd', 'thsnd', 'ths.bs', 'ts.bs', 'pgs.ts.bs',
  'ths.bscki', 'ths.bsckii',
]

/** Those of several, who are named behind: "các đại biểu Nguyễn Văn A, …"; without names they are a group. */
// biome-ignore format: a word list
export const PLURAL_CALLINGS: readonly string[] = [
  'các đại biểu', 'các vị đại biểu', 'các đảng viên', 'các cử tri', 'các hội viên', 'các nghệ nhân', 'các em học sinh',
  'các học sinh', 'các chiến sĩ', 'các doanh nhân', 'các nhà báo', 'các nghệ sĩ', 'các vận động viên', 'các thí sinh',
]
