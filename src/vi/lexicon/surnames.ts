// Surnames and first syllables of names. Source: common knowledge of Vietnamese onomastics (the fourteen surnames that
// nine in ten Kinh carry, then the rarer ones), ethnic names by people as gathered from portals of the north-west, the
// Central Highlands and the south-west. Folded spelling.

/** The surnames of nine in ten: alone enough to begin a name. */
export const COMMON_SURNAMES =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lương đào trịnh mai lâm phùng tạ vương tô hà cao đậu thái lưu nông quách chu châu'

/** Rarer Kinh and Hoa surnames; many are ordinary words or parts of place names as well. */
export const RARE_SURNAMES =
  "an âu bá bạch bành bế biện bồ cái cam cấn chử cù cung cổ công cống danh diệp diêu doãn dư đái đàm đan điêu điền đổng đống đồng đôn đường đới giang giáp hàn hạ hán hầu hồng hoa hứa kha khổng khúc khuất khương kiều kim kiên la lã lại lạc lam lãnh lân lều liêu liễu linh lộ lô lục lữ luyện ma mã mạc mạch mẫn mộc nghê nghiêm ngọ ngụy nhan nhâm nhữ ninh nhạc ông phí phó phú phù phương quan quản quang sái sầm sử tăng tất tào thạch thẩm thân thang thi thiều thôi thục tiêu tiết tiền tôn tống trà trác triệu trình trang trưng từ tướng ty uông ưng văn vi viên việt vòng viêm xa yên úc lỗ lư nhiêu đầu đàng kỷ kỳ thới tưởng tống từ tân tằng thàng trương tiếu vạn vĩnh vưu đèo lừ lường cầm cà quàng tòng vì lèo lù hoàng điêu bạc mè khà ngần sộng hạng tráng vàng thào sùng giàng giàng lầu mùa vừ chá cháng cư cứ ly lỳ mua phàng phạ thò tếnh chảo chẻo tẩn tản phàn bàn lồ lò lỳ pờ khoàng pồ mào sìn vù thèn cồ ma hờ chang hảng sần cheo tăn lẻo lùng pản sằn seng vẽ lầu ngải nùng lương nình phủng chìu dường voòng chíu phoòng mông hù xồng lỵ già lỗ rơ siu rah ksor kpă kpuih nay rơmah rơchâm rcom romah puih hrin ha đinh bríu bh'riu bling alăng arất zơrâm pơloong coor hôih ating tơngôl briu cơlâu hiên ploong blúp y h h' k k' ka điểu thị ama ami ayun byă niê kđăm mlô êban ayŭn hđơk hmok kbuôr ksơr adrơng êñuôl knul liêng hót rơ ông cil cill kơsă kon bon đạ lơ mu jơ ta yeur pang ting bơ nah rô krajăn kră dagout bnahria touneh touprong nahria ya ma chau sơn tăng neang đào kim thạch lâm huỳnh sa hữu chamaléa chamaliaq katơr katơ pinăng pi mang mấu cao tro tà yên bo báo đàng dụng não lưu hán qua ức thuận thành từ bá trượng quảng đạt hứa mẫu kiều u a rơlan rmah nàng blong siu kasim park choi shin shim jung jang kang yoon lee cho hwang kwon xơ ram"

/** Middle names that make a run of capitals a person's: "… Văn …", "… Thị …". */
export const MIDDLE_NAMES =
  'văn thị đức hữu ngọc quang minh xuân thanh đình quốc công trọng kim mạnh anh thế bá duy hồng phương tuấn bích thu hải trung thành tiến việt viết khắc huy hoàng bảo gia thúy mỹ mai lan diễm cẩm tất sỹ sĩ như nhật hoài phúc phước chí thái vĩnh đăng khánh thiện tấn nam tuyết hà kiều lệ thùy diệu vân nữ a páo seo mí láo mùi hùng ánh quý xuân tường tùng sơn tân ích hoa bun lê trần nguyễn võ phan đắc bình long châu cao thiên thủy hiếu doãn danh thạch sok thone cang lý tri trí khả trường đại dìn sín phù vần'

/** First names of guests in Latin letters that begin like no Vietnamese syllable need no list: see `names.ts`. */
