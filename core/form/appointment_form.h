#pragma once

#include "core/cadre/cadre.h"
#include "core/form/form_painter.h"

namespace tidui {

/// The two layouts of 干部任免审批表: the editor's own, and the one of 2025 with 到龄时间.
enum class AppointmentLayout { Automatic, Classic, WithRetirement };

/// The layout for a file; Automatic takes the one of 2025 when 到龄年月 is filled in.
const FormLayout& appointmentLayout(const CadreFile& file, AppointmentLayout wanted = AppointmentLayout::Automatic);

/// The day at which ages are computed: 计算年龄时间, else 填表时间, else `fallback`.
PartialDate ageCutoffOf(const CadreFile& file, QDate fallback);

/// The texts and the photo of the form, filled by the rules of 干部任免审批表填写说明. `fallback`: see ageCutoffOf().
/// More relatives than the form has rows are reported under "family" by printing （详见附页） in the last row.
FormValues appointmentValues(const CadreFile& file, const QByteArray& photo, QDate fallback);

} // namespace tidui
