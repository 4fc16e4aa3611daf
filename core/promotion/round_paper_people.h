#pragma once

#include "core/cadre/cadre.h"

namespace tidui {

/// A person in the running text of a paper, without the name and the full stop; what isn't on file is left out.

/// For 考察材料: 男，汉族，1975年3月生，河北沧州人，大学学历，1997年7月参加工作，1996年6月加入中国共产党，现任…
QString personInFull(const CadreFile& file);

/// For 公示, which everybody reads: 男，汉族，1975年3月生，中共党员，大学学历，现任…
QString personInPublic(const CadreFile& file);

} // namespace tidui
