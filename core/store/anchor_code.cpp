#include "core/store/anchor_code.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Anchor)
};

/// Without I, L, O and U, which are misread.
const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr int codeLength = 20; ///< Of 5 bits each.

/// Luhn's check character modulo 32: finds each single wrong character and nearly all exchanged neighbours.
QChar checkCharacter(const QString& text)
{
    int sum = 0;
    int factor = 2;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const int product = factor * int(alphabet.indexOf(text[i]));
        sum += product / 32 + product % 32;
        factor = 3 - factor;
    }
    return alphabet[(32 - sum % 32) % 32];
}

} // namespace

QString anchorCharacters(qint64 entries, const QByteArray& hash)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::number(entries) + ':' + hash, QCryptographicHash::Sha256);
    QString text;
    for (int i = 0; i < codeLength; ++i) {
        int value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value * 2 + ((uchar(digest[bit / 8]) >> (7 - bit % 8)) & 1);
        text += alphabet[value];
    }
    return text;
}

QString writeAnchorCode(qint64 entries, const QByteArray& hash)
{
    const QString characters = anchorCharacters(entries, hash);
    const QString number = QString::number(entries);
    QString code = number;
    for (int i = 0; i < codeLength; i += 4)
        code += u'-' + characters.mid(i, 4);
    return code + u'-' + checkCharacter(number + characters);
}

Result<AnchorCode> readAnchorCode(const QString& typed)
{
    const Error wrong{
        Error::Kind::Invalid,
        Tr::tr("This is not an anchor code, or it was mistyped. Compare it with the paper: a number, five "
               "groups of four characters and a last one."),
        typed};
    QString text;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O')
            text += u'0';
        else if (c == u'I' || c == u'L')
            text += u'1';
        else if (alphabet.contains(c))
            text += c;
        else if (c != u'-' && !c.isSpace())
            return wrong;
    }
    const qsizetype digits = text.size() - codeLength - 1;
    if (digits < 1 || checkCharacter(text.chopped(1)) != text.back())
        return wrong;
    bool number = false;
    const qint64 entries = text.first(digits).toLongLong(&number);
    return number ? Result<AnchorCode>(AnchorCode{entries, text.mid(digits, codeLength)}) : wrong;
}

} // namespace tidui
