#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace tidui {

class Office;

/// Personal data leaving the program (打印、导出): what the audit keeps of it.
struct Use {
    enum class Kind { Print, Export };
    Kind kind = Kind::Print;
    QString what{};    ///< The paper or list, in the words of the program: 干部任免审批表.
    qint64 people = 0; ///< About how many people.
    QString purpose{}; ///< 用途, as the person states it; may be empty.
};

/// The line at the foot of printed pages (打印标记) that says who printed them, when and what for: "打印：张三
/// 2026-11-28 09:12 用途：年度考核". A long purpose is cut.
QString printMark(const QString& account, const QDateTime& now, const QString& purpose);

/// Whether printed pages carry it: as the office has chosen, else when it has more than one active account.
Result<bool> printsMark(Office& office);
Status setPrintsMark(Office& office, bool on); ///< Needs Right::WriteRecords.

} // namespace tidui
