#pragma once

#include "core/base/result.h"

namespace tidui {

/// The text of a .txt file (UTF-8 with or without mark, or GB 18030) or of a Word document (.docx: the body's
/// paragraphs, ECMA-376 Part 1), '\n' between paragraphs. Io when it can't be read; Invalid for another kind of file,
/// for one that is damaged, and for one of more than 16 MB unpacked.
Result<QString> readText(const QString& path);

} // namespace tidui
