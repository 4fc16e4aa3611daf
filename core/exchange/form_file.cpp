#include "core/exchange/form_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace tidui {

void takePhoto(const QByteArray& bytes, FormFile& form)
{
    if (bytes.isEmpty())
        return;
    const bool known = bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("\x89PNG") || bytes.startsWith("BM")
                       || bytes.startsWith("GIF8");
    if (!known) {
        form.warnings += QCoreApplication::translate("Exchange", "The photo is not a JPEG, PNG, BMP or GIF image "
                                                                 "and was left out.");
        return;
    }
    form.photo = bytes;
    form.file.person.photo =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString decodeText(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder chinese("GB18030");
    return chinese.isValid() ? QString(chinese.decode(bytes)) : text;
}

} // namespace tidui
