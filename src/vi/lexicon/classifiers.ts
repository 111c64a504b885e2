// What portals count: classifiers and the compound nouns whose extent must be known to be cut right. Any other
// lower-case noun after a number is a unit too; see figures/unit.ts. Lists are parted by commas. The words are facts
// seen on provincial portals.

/** Levels of administration and bodies: they are counted in lists, "21 huyện, thành phố, thị xã". */
export const BODIES = `
  xã, phường, thị trấn, huyện, thị xã, thành phố, quận, tỉnh, thôn, buôn, bon, bản, ấp, xóm, làng, khu phố, khóm,
  phum, sóc, tổ dân phố, đặc khu, khu dân cư, tổ nhân dân, thành, thị, tổ dân cư, thôn xóm, quốc gia, vùng lãnh thổ,
  sở, ban, ngành, đoàn thể, cơ quan, đơn vị, địa phương, tổ chức, doanh nghiệp, hội, hội đoàn thể, tp, thị tứ, hợp
  tác xã, tổ hợp tác, trung tâm, phòng, phòng ban, tổ chức chính trị - xã hội, cá nhân, tập thể, hộ gia đình, chi
  hội, cụm dân cư, khối phố, khu công nghiệp, cụm công nghiệp, khu chế xuất, tỉnh thành
`

/** Classifiers that are bodies where a list of them begins: "11 bộ, cơ quan trung ương". */
export const BODIES_IN_LISTS = `
  bộ
`

/** Nouns whose last word is none of them before a place: "3 nhà ở thị trấn Lâm Hà". */
export const CUT_BEFORE_PLACES = `
  nhà ở
`

/** Classifiers that say nothing alone: what is counted is the phrase after them. */
export const CLASSIFIERS = `
  cái, chiếc, con, cuộc, tấm, bộ, quyển, cuốn, tờ, bức, ngôi, căn, quả, viên, bánh, cặp, đôi, lượt, suất, phần, cục,
  hạt, thanh, đoạn, cỗ, chùm, bó, khẩu, chai, lọ, hũ, thùng, hộp, gói, bao, túi, can, két, lon, bình, toa, lần,
  trận, vụ, đợt, ca, mũi, liều, màn, suất ăn, mẻ, sợi, mảnh, chuyến, loạt, khoản, buổi
`

/** Nouns that are counted without a classifier, or whose classifier is part of their name. */
export const COUNTED = `
  người, người dân, người con, người lao động, người có công, người nghèo, lao động, cá nhân, đại biểu, đồng chí,
  đ/c, đc, đảng viên, đảng viên mới, đoàn viên, hội viên, cán bộ, công chức, viên chức, cbccvc, cbcs, cbcc, cán bộ
  chiến sĩ, chiến sĩ, sĩ quan, hạ sĩ quan, chiến sĩ mới, quân nhân, dân quân, dân quân tự vệ, dân quân thường trực,
  tự vệ, dự bị động viên, quân nhân dự bị, tân binh, thanh niên, thiếu niên, thiếu nhi, nhi đồng, công dân, cử tri,
  hộ, hộ nghèo, hộ cận nghèo, hộ gia đình, hộ dân, hộ chính sách, hộ kinh doanh, nhân khẩu, dân, học sinh, sinh
  viên, giáo viên, giảng viên, học viên, trẻ em, trẻ, trẻ mồ côi, em, cháu, cụ, cô, ông, bà, bé, bạn, bạn trẻ, chị,
  chị em, anh, anh em, phụ nữ, hội viên phụ nữ, nông dân, nông hộ, công nhân, nhân viên, y sĩ, y tá, bác sĩ, điều
  dưỡng, dược sĩ, nhân viên y tế, kỹ sư, tiến sĩ, thạc sĩ, giáo sư, phó giáo sư, chuyên gia, nhà khoa học, nghệ sĩ,
  nghệ nhân, nghệ nhân ưu tú, diễn viên, nhạc công, vận động viên, vđv, huấn luyện viên, hlv, trọng tài, cầu thủ,
  đấu thủ, võ sĩ, thí sinh, khách, du khách, khách du lịch, khách quốc tế, hành khách, khách mời, phóng viên, nhà
  báo, biên tập viên, cộng tác viên, tình nguyện viên, tuyên truyền viên, báo cáo viên, hòa giải viên, thẩm phán,
  kiểm sát viên, luật sư, bị cáo, bị can, bị hại, nghi phạm, tội phạm, đối tượng, phạm nhân, người nghiện, bệnh
  nhân, ca bệnh, ca mắc, ca nhiễm, ca tử vong, ca dương tính, f0, f1, nạn nhân, thương binh, bệnh binh, liệt sĩ, hài
  cốt, hài cốt liệt sĩ, mộ, mộ liệt sĩ, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, mẹ vnah, bà mẹ vnah, anh
  hùng, cựu chiến binh, ccb, thân nhân, thân nhân liệt sĩ, gia đình, gia đình chính sách, cặp vợ chồng, thành viên,
  ủy viên, ủy viên ban chấp hành, ứng viên, ứng cử viên, bí thư, phó bí thư, bí thư chi bộ, chủ tịch, phó chủ tịch,
  trưởng thôn, trưởng bản, giám đốc, phó giám đốc, trưởng phòng, già làng, người có uy tín, chức sắc, tín đồ, phật
  tử, tăng ni, giáo dân, giáo xứ, nhà văn, nhà thơ, tác giả, nhóm tác giả, đồng bào, kiều bào, du học sinh, đoàn
  viên thanh niên, đvtn, ctv, học sinh sinh viên, hssv, hs, gv, cbgv, lượt người, lượt khách, lượt hộ, lượt cán bộ,
  lượt đảng viên, lượt hội viên, lượt ý kiến, lượt đoàn viên, lượt học sinh, lượt bệnh nhân, lượt tàu, lượt phương
  tiện, lượt xem, lượt truy cập, lượt chia sẻ, tập thể, đơn vị, đoàn, đoàn công tác, đoàn kiểm tra, đội, tổ, nhóm,
  ban, chi bộ, đảng bộ, đảng ủy, chi đoàn, chi hội, hội, cơ sở, cơ sở đoàn, cơ sở giáo dục, cơ sở sản xuất, cơ sở
  kinh doanh, cơ sở y tế, cơ sở thờ tự, tổ chức cơ sở đảng, tổ chức đảng, tcđ, tccsđ, chi, đảng bộ bộ phận, doanh
  nghiệp, dn, htx, hợp tác xã, tổ hợp tác, tht, tổ công tác, tổ liên gia, tổ vay vốn, tổ hội, tổ tiết kiệm, công ty,
  tập đoàn, tổng công ty, nhà đầu tư, nhà thầu, nhà máy, xí nghiệp, xưởng, trường, trường học, trường mầm non,
  trường tiểu học, trường thcs, trường thpt, nhà trường, lớp, lớp học, lớp tập huấn, phòng học, phòng, phòng thi,
  điểm thi, điểm trường, trạm, trạm y tế, trạm biến áp, chùa, đình, đền, nhà thờ, thư viện, bảo tàng, nhà văn hóa,
  câu lạc bộ, clb, trung tâm, bệnh viện, siêu thị, chợ, cửa hàng, đại lý, khách sạn, nhà hàng, nhà nghỉ, homestay,
  gian hàng, gian, quầy, kiốt, ki ốt, cơ quan, cơ quan báo chí, tờ báo, tạp chí, đài, kênh truyền hình, dịch vụ,
  dịch vụ công, dịch vụ công trực tuyến, dvc, tthc, thủ tục, thủ tục hành chính, quy trình, khoản thu, suất quà,
  phần quà, túi quà, suất học bổng, học bổng, suất cơm, sổ tiết kiệm, quà, thẻ, thẻ bhyt, thẻ căn cước, thẻ căn cước
  công dân, cccd, thẻ bảo hiểm y tế, sổ, sổ đỏ, giấy, giấy phép, giấy chứng nhận, chứng chỉ, chứng nhận, văn bằng,
  bằng khen, giấy khen, kỷ niệm chương, huy chương, huy chương vàng, huy chương bạc, huy chương đồng, hcv, hcb, hcđ,
  cờ, cờ thi đua, lá cờ, huân chương, huy hiệu, huy hiệu đảng, danh hiệu, giải, giải thưởng, giải nhất, giải nhì,
  giải ba, giải a, giải b, giải c, giải khuyến khích, giải đặc biệt, giải phụ, giải tập thể, giải cá nhân, cúp, cup,
  phiếu, phiếu bầu, lá phiếu, phiếu bầu cử, phiếu thuận, câu hỏi, câu, bài thi, bài dự thi, bài viết, bài báo, bài
  tham luận, tham luận, ý kiến, kiến nghị, đề xuất, phản ánh, đơn, đơn thư, vụ việc, vụ án, vụ tai nạn, vụ vi phạm,
  vụ tai nạn giao thông, vụ cháy, trường hợp, hành vi, lỗi, tin, tin báo, tin bài, tác phẩm, tiết mục, ca khúc, bài
  hát, trang, trang tin, chuyên trang, chuyên mục, chuyên đề, bản tin, phóng sự, phim, ảnh, bức ảnh, video, clip,
  cuốn sách, đầu sách, sách, bản sách, ấn phẩm, tài liệu, tờ rơi, pa nô, pano, áp phích, băng rôn, khẩu hiệu, hiện
  vật, di tích, di sản, lễ hội, di tích lịch sử, công trình, dự án, dự án thành phần, tiểu dự án, đề án, đề tài,
  nhiệm vụ, giải pháp, sáng kiến, nhóm giải pháp, nhóm nhiệm vụ, chương trình, kế hoạch, hạng mục, gói thầu, hợp
  đồng, biên bản, mô hình, điển hình, gương, gương điển hình, tấm gương, phong trào, phần việc, việc, việc làm, công
  việc, ngày công, ngày công lao động, công lao động, giờ công, giờ lái xe an toàn, nội dung, tiêu chí, chỉ tiêu,
  mục tiêu, chỉ số, điều, chương, điều khoản, nghị quyết, quyết định, văn bản, chỉ thị, công văn, thông báo, báo
  cáo, tờ trình, dự thảo, dự thảo nghị quyết, luật, nghị định, thông tư, quy định, quy chế, quy hoạch, hồ sơ, bộ hồ
  sơ, bộ thủ tục, tài khoản, tài khoản định danh, tài khoản ngân hàng, hội nghị, hội thảo, hội thi, cuộc thi, kỳ
  họp, phiên họp, phiên, cuộc họp, cuộc kiểm tra, cuộc thanh tra, cuộc tuyên truyền, buổi tuyên truyền, buổi làm
  việc, sự kiện, hoạt động, điểm, điểm cầu, điểm bầu cử, điểm đến, điểm bán, điểm sạt lở, điểm ngập, vị trí, khu
  vực, khu vực bỏ phiếu, đơn vị bầu cử, tổ bầu cử, vùng, địa điểm, địa bàn, khu, khu đất, cụm, cụm công nghiệp, khu
  công nghiệp, lô đất, thửa đất, tuyến, tuyến đường, con đường, đoạn đường, đường, đường dây, nút giao, làn xe, làn, nhịp, cầu,
  cây cầu, cống, hồ, hồ chứa, đập, kênh, mương, giếng, tầng, ngôi nhà, căn nhà, căn hộ, nhà, nhà ở, nhà đại đoàn
  kết, nhà tình nghĩa, nhà tình thương, nhà đồng đội, nhà tạm, nhà dột nát, nhà lưới, nhà kính, biệt thự, phòng ở,
  giường, giường bệnh, xe, xe máy, mô tô, xe mô tô, ô tô, xe ô tô, xe đạp, xe buýt, xe tải, xe khách, tàu, tàu cá,
  tàu thuyền, thuyền, ghe, xuồng, ca nô, máy bay, phương tiện, phương tiện giao thông, chuyến bay, chuyến tàu, máy,
  máy tính, máy vi tính, máy cày, máy móc, thiết bị, camera, bóng đèn, bóng, trụ, cột, cột điện, cột mốc, cột cờ,
  mốc, mốc giới, bể, bể nước, công tơ, thuê bao, trạm bts, ti vi, tivi, điện thoại, quạt, tủ, bàn, ghế, trâu, bò,
  trâu bò, lợn, heo, gà, vịt, dê, cá, tôm, gia súc, gia cầm, con giống, con bò, con bò giống, con lợn, con gia súc,
  con gia cầm, con trâu, cây, cây xanh, cây giống, cây trồng, bụi, gốc, gốc cây, hom giống, lồng, lồng bè, lồng cá,
  bè, ao, chuồng, đàn, sản phẩm, sản phẩm ocop, mặt hàng, mặt bằng, nhãn hiệu, thương hiệu, giống, giống lúa, loài, loại, nhóm
  hàng, chủng loại, mã, mã vùng trồng, mã số, mã số vùng trồng, chuỗi, chuỗi liên kết, trang trại, gia trại, vườn,
  cánh đồng, lượng vàng, chỉ vàng, cây vàng, bao thuốc lá, gói thuốc lá, chai rượu, viên ma túy, viên nén, bánh
  heroin, khẩu súng, súng, quả bom, quả mìn, quả đạn, viên đạn, vũ khí, vật liệu nổ, đơn vị máu, đơn vị tiểu cầu, đv
  máu, liều vắc xin, liều vaccine, mũi tiêm, mẫu, mẫu xét nghiệm, test, kit, khẩu trang, bộ kit, bộ đồ bảo hộ, máy
  thở, áo, áo phao, bộ cặp phao, cặp phao, áo ấm, chăn, chăn ấm, đôi giày, đôi dép, bộ quần áo, bộ bàn ghế, bộ máy
  tính, quyển vở, cuốn vở, tập vở, vở, balo, ba lô, thùng mì, thùng mì tôm, thùng rác, thùng hàng, gói mì, bao gạo,
  bao xi măng, xi măng, gạch, viên gạch, bình chữa cháy, chậu hoa, lẵng hoa, vòng hoa, vòng, vòng thi, phần thi,
  môn, môn thi, môn thể thao, trận đấu, hiệp, bàn thắng, nội dung thi đấu, bảng, bảng đấu, hạng cân, đội tuyển, đội
  bóng, đội thi, cự ly, lượt trận, tình huống, tổ hợp, đề, đề thi, dân tộc, tôn giáo, ngôn ngữ, thứ tiếng, dòng họ,
  thế hệ, lĩnh vực, ngành, ngành nghề, ngành hàng, nghề, làng nghề, nhóm lĩnh vực, nhóm nội dung, nhóm tiêu chí,
  nhóm chỉ tiêu, nhóm vấn đề, vấn đề, câu chuyện, nguyên nhân, bài học, bài học kinh nghiệm, kinh nghiệm, tồn tại,
  hạn chế, khó khăn, chủ đề, chủ trương, chính sách, nhóm chính sách, khâu, khâu đột phá, đột phá, trụ cột, đầu mối,
  biên chế, chỉ tiêu biên chế, người hợp đồng, vị trí việc làm, chức danh, chức vụ, văn phòng, viện, chi cục, phòng
  chuyên môn, đồn, đồn biên phòng, chốt, chốt kiểm dịch, bước, màn hình, khung, biểu mẫu, tiết, tiết học, bài giảng,
  tín chỉ, hố, hố ga, mũi khoan, cọc, trụ cầu, tổ máy, tuabin, turbine, dây chuyền, lò, quầy thuốc, nhà thuốc, bãi,
  bãi rác, bãi tắm, bến, bến xe, cảng, sân bay, cửa khẩu, đảo, hòn đảo, con sông, mẹ con, cây số, binh trạm, trung
  đoàn, sư đoàn, tiểu đoàn, đại đội, trung đội, tiểu đội, ban quản lý dự án, ban quản lý, ban chỉ đạo, ban chỉ huy,
  đảng ủy cơ sở, hội đồng, tổ giúp việc, tiểu ban, ủy ban, mạng lưới, dân số, thuyền viên, ngư dân, sự cố, vụ đuối
  nước, người dân tộc thiểu số, diện tích, phiên tòa, tên, vụ tai nạn lao động, trung tâm văn hóa, quân số, khối
  lượng công việc, khối lượng, cao su, cà phê, hồ tiêu, hoa màu, cây ăn quả, diễn tập, tỉnh thành, khóa, kỳ, bản,
  món, lô, thửa, dãy, dàn, buồng, hình thức, tập, bài, bầy, dự toán, cấp ủy viên, cấp ủy, đại đoàn kết, đài phát
  thanh, đài truyền hình, cấp trưởng, cấp phó, chi cục trưởng, phó trưởng phòng, phó phòng, ý tưởng, chiến dịch, đội
  hình, đơn vị hành chính, nước sạch, giao thông, đường giao thông, nhân ái, nhà nhân ái, nhân dân, cuộc vận động,
  phong trào thi đua, công nhân viên chức, hạt nhân, tấm lòng, mạnh thường quân, nhà hảo tâm, biểu hiện, dân tộc
  thiểu số, đồng bào dân tộc thiểu số, khiếu nại, tố cáo, đồng hồ, đồng hồ nước, đồng hồ điện
`

/** Words that begin a counted noun but are verbs or something else in these company: "năm 2019 giải quyết". */
export const NOT_COUNTED = `
  giải quyết, giải ngân, giải phóng, giải trình, giải đáp, giải thể, chỉ đạo, chỉ có, chỉ còn, chỉ là, chỉ tính, chỉ
  riêng, chỉ sau, chỉ trong, trang bị, trang trí, đoàn kết, cấp phát, hội tụ, hội nhập, công bố, công nhận, bộc lộ,
  lần thứ, lần đầu, lần lượt, lần gần, điểm danh, bàn giao, bàn bạc, bàn về, cử đi, đầu tư, đầu tiên, đầu năm, đầu
  tháng, đầu nhiệm kỳ, cuối năm, cuối tháng, cuối tuần, ban hành, bản thân, thành lập, thành công, thành tích, tổ
  chức thực hiện, tổ chức triển khai, tổ chức hội nghị, tổ chức lễ, tổ chức cuộc, tổ chức đợt, tổ chức thành công,
  tổ chức tại, phần trăm, mặt khác, nhà nước, đường dây nóng, công tác, công khai, công an, cùng kỳ, cùng với, đơn
  giản, điều tra, điều hành, điều chỉnh, điều trị, đề nghị, đề ra, đề xuất với, nhóm họp, tập trung, tập huấn, tập
  luyện, tuyến trên, lớp lớp, hàng năm, hàng ngày, hàng tháng, hàng hóa, hàng tuần, hàng đầu, hàng loạt, hàng trăm,
  hàng nghìn, kỳ vọng, kỳ này, kỳ trước, quyết tâm, đội mưa, khẩu phần, chương trình gồm, chi trả, chi cho, chi bộ
  có, chi phí, thông qua, thông tin, báo cáo với, tin tưởng, đề cập, phản ánh tình hình, phản ánh về, phản ánh của,
  so với, cao nhất, trong tổng số, điểm nổi bật, bộ máy, ban đầu, ban tổ chức, xe chạy, vụ mùa, vụ đông xuân, vụ hè
  thu, nhịp nhàng, đảng ủy công an, hội trường, hội đồng nhân dân, hội đồng thi, hội đồng giám khảo, hội đồng bầu
  cử, mẫu mực, bạn đọc, anh cho, anh chia sẻ, ông cho, ông nói, bà cho, bà nói, anh đã, ông đã, bà đã, quà cho, bóng
  đá, quý vị, văn phòng trung ương, phòng chống, phòng ngừa, đội ngũ, vụ đông, điểm tựa, lượng lớn, cử ông, cử bà, cử đồng chí, con số, con
  cháu, con em, kỳ thực, giường chiếu, chi tiết
`

/** Particles, verbs, adverbs and adjectives: none of them is ever a unit, alone or at the head of a phrase. */
export const PARTICLES = `
  và, của, cho, trong, ngoài, tại, từ, đến, tới, là, được, bị, đã, đang, sẽ, sắp, có, không, chưa, về, với, để, thì,
  mà, hoặc, hay, theo, trên, dưới, do, bởi, khi, sau, trước, giữa, này, đó, kia, nọ, ấy, nay, còn, cũng, nhưng,
  song, tuy, ngay, đều, vẫn, lại, rồi, như, nếu, vì, nên, các, những, mỗi, mọi, từng, một số, nhiều, ít, mấy, bao,
  cả, toàn, trở, lên, xuống, ra, vào, qua, đi, tính, gồm, bao gồm, cùng, bằng, đạt, tăng, giảm, chiếm, vượt, gấp,
  thuộc, nhằm, vinh dự, đồng chủ trì, đồng chủ tọa, đồng tổ chức, đồng loạt, đồng tình, hơn, kém, nhất, nhì, rất, quá, lắm, hết, xong, thêm, nữa, đây, đấy, ở, gần, xa, riêng, chung, chính,
  cần, phải, nhờ, kể, nhân, dịp, lúc, hồi, vừa, mới, luôn, thường, hiện, hiện nay, tiếp, tiếp tục, bắt đầu, kết
  thúc, diễn ra, khai, khai mạc, bế mạc, triển khai, thực hiện, tiến hành, hoàn thành, hoàn, phối, phối hợp, tham,
  tham gia, tham dự, tham mưu, phát, phát động, phát biểu, trao, tặng, nhận, đón, tiếp nhận, hỗ trợ, giúp, xây dựng,
  tạo, đưa, làm, chuyển, yêu cầu, chủ, chủ trì, chủ động, lãnh đạo, ủng hộ, đóng, đóng góp, tăng cường, đẩy mạnh,
  nâng, nâng cao, phấn đấu, khắc phục, thu, thu hồi, thu hút, mở, khám, kiểm tra, giám sát, thanh tra, xử, xử lý, xử
  phạt, phạt, bắt, bắt giữ, khởi, khởi tố, khởi công, phê duyệt, ký, duyệt, xác định, xếp, đứng, sinh, mất, chết,
  bảo đảm, đảm bảo, quy, tự, vay, mua, bán, trồng, nuôi, ước, ước tính, dự kiến, trị giá, giá, tương đương, tương
  ứng, bình quân, khoảng, tổng, tổng số, tối đa, tối thiểu, vv, v, tr, tt, khoan, hướng, thăm, biểu quyết, nhất trí,
  tán thành, đồng ý, đồng thời, đồng bộ, đồng lòng, đồng hành, bầu, miễn, tốt, khá, giỏi, đẹp, lớn, nhỏ, cao, thấp,
  mạnh, nhanh, chậm, dài, rộng, nghe, xem, nói, biết, thấy, cho biết, cho thấy, khẳng định, đánh giá, ghi nhận, nêu,
  quán triệt, học tập, tuyên truyền, vận động, liên quan, trực tiếp, gián tiếp, nghiêm, kịp thời, hiệu quả, an toàn,
  lâm, rơi, chạy, đặt, gây, dẫn, quay, trưa, sáng, chiều, tối, khuya, hôm, dương lịch, thứ, phần nào, duy, theo đó,
  ngày nay, hãy, chớ, đừng, nhé, ạ, thật, tại chỗ, xin, gửi, căn cứ, trích, nhằm mục đích, bên, cấp, độc lập, sạch,
  rõ, rưỡi, lẻ, tiên, trọng, trọng tâm, quan trọng, bắc, nam, đông, tây, vĩ, kinh, liên tục, liền, tiếp theo, trở
  đi, trở về, đổ, lâu, nào, gì, ai, đâu, sao cho, thế, vậy, nhưng mà, tức, chứ, ngày càng, tiêu, phía, bồi, chăm,
  quản, đăng ký, thẩm, lấy, bổ, bổ nhiệm, bổ sung, góp, trình, quét, vệ, dọn, trừ, nộp, chi, giao, cung cấp, sử
  dụng, khai thác, sản xuất, tiêu thụ, xuất, nhập, lắp, kéo, tu, sửa, gia, cải, thay, biên, chia, kêu, gọi, kết, kết
  nạp, kết nối, cắt, chặt, tổng kết, sơ kết, họp, họ, số, chỉ, âm, hàng, đầu, cuối, giải ngân, so, dành, dự, sập,
  tốc, gặp, mắc, trú, cư trú, theo dõi, đầy, rải, đổ bộ, chịu, mang, hưởng ứng, bàn thảo, phát sinh, trúng, giành,
  đoạt, trực thuộc, vận chuyển, vận hành, viết, nô nức, khử, chăm sóc, bảo vệ, một, hai, ba, bốn, năm, sáu, bảy,
  tám, chín, mười, dùng, dám
`

/** Compounds that go on with what is counted, though one of their words is a particle: "vi phạm trật tự xã hội". */
export const GOES_ON = `
  trật tự, dân sinh, hành chính, tiêu biểu, tiên tiến, biên giới, ma túy tổng hợp, tốt nghiệp, vùng cao, lưu trú, khách
  hàng, đất sản xuất, học sinh giỏi, giáo viên giỏi, dạy giỏi, loại giỏi, loại khá, chính trị, rừng tự nhiên, công nghệ số, sốt phát ban,
  khu vực kinh tế
`

/** What has become of those who are counted; it tells "3 người chết" from "15 người bị thương". */
export const STATES = `
  chết, bị chết, tử vong, bị tử vong, thiệt mạng, bị thương, bị thương nặng, bị thương nhẹ, mất tích, bị mất tích, chết và
  mất tích, chết và bị thương, thương vong
`

/** Classifiers of what is done: the verb after them is what is counted, "20 lượt kiểm tra". */
export const EVENTS = `
  cuộc, lượt, lần, đợt, buổi, vụ, ca, chuyến
`
