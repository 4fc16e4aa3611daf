#pragma once

#include "core/exchange/form_file.h"

namespace tidui {

/// Reads an LRM file of the old editor ("2.0"): one GBK record of 33 quoted fields; `photo` is its .pic file.
std::variant<FormFile, ReadFailure> readLrm(const QByteArray& bytes, const QByteArray& photo);

/// Writes the old form; Invalid with the characters that GBK cannot hold.
Result<QByteArray> writeLrm(const CadreFile& file);

} // namespace tidui
