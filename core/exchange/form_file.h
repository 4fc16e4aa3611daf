#pragma once

#include "core/base/result.h"
#include "core/cadre/cadre.h"

#include <QStringList>

#include <variant>

namespace tidui {

/// One person read from a file.
struct FormFile {
    CadreFile file{};
    QByteArray photo{};     ///< The image; its SHA-256 is file.person.photo.
    QStringList warnings{}; ///< Translated: what was repaired or is doubtful.
    bool whole = false;     ///< True when it carries all sets (JSON), so that what is absent is meant to be absent.
    /// Names of the unit that lists the person, from the root of the sender's tree; a roster says the last one alone.
    /// Empty when the source doesn't say.
    QStringList unit{};
};

/// Why a file could not be read, and where.
struct ReadFailure {
    QString file{};
    int line = 0;      ///< From 1; 0 = not known.
    QString message{}; ///< Translated: what is wrong and how to mend it.
};

/// Largest file of one person that is read: 20 MB, as the national system allows.
inline constexpr qint64 largestFile = 20 * 1024 * 1024;

/// Takes an image over: checks it by its magic number (JPEG, PNG, BMP, GIF), else leaves a warning.
void takePhoto(const QByteArray& bytes, FormFile& form);

/// UTF-8 or UTF-16 by its mark, valid UTF-8, else GB 18030.
QString decodeText(const QByteArray& bytes);

} // namespace tidui
