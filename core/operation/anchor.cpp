#include "core/operation/anchor.h"

#include "core/form/audit_anchor.h"
#include "core/operation/audit_log.h"

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

/// 100 bits that stand for the number of entries and the hash of the last one.
QString charactersOf(qint64 entries, const QByteArray& hash)
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

struct Code {
    qint64 entries = 0;
    QString characters{};
};

Result<Code> readCode(const QString& typed)
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
    return number ? Result<Code>(Code{entries, text.mid(digits, codeLength)}) : wrong;
}

Result<IntegrityReport> chainOf(Office& office)
{
    if (!office.may(Right::ReadAudit))
        return Error{Error::Kind::Forbidden, Tr::tr("This account may not read the audit."), {}};
    return office.verify();
}

/// The hash of entry `number`; empty before the first one, or when it is not there.
Result<QByteArray> hashAt(Office& office, qint64 number)
{
    if (number == 0)
        return QByteArray();
    const auto rows = office.audit({.entry = ChangeId{number}, .most = 1});
    if (!rows)
        return rows.error();
    return rows->empty() ? QByteArray() : rows->front().hash;
}

} // namespace

Result<QString> anchor(Office& office)
{
    const auto report = chainOf(office);
    if (!report)
        return report.error();
    if (report->brokenAt != 0)
        return Error{Error::Kind::Conflict,
                     Tr::tr("The audit chain is broken, so an anchor of it would prove nothing. %1")
                         .arg(chainProblemText(report->chain.front())),
                     {}};
    const QString characters = charactersOf(report->auditEntries, report->headHash);
    const QString number = QString::number(report->auditEntries);
    QString code = number;
    for (int i = 0; i < codeLength; i += 4)
        code += u'-' + characters.mid(i, 4);
    return QString(code + u'-' + checkCharacter(number + characters));
}

PaperRun anchorPaper(const Office& office, const QString& code, const QDateTime& now)
{
    const AuditAnchor anchor{.office = office.name(),
                             .code = code,
                             .entries = code.section(u'-', 0, 0).toLongLong(),
                             .account = office.account(),
                             .time = now};
    return {1, [anchor](int) -> Result<FilledForm> {
                FormFonts fonts;
                return auditAnchorPaper(anchor, fonts);
            }};
}

Result<AnchorCheck> checkAnchor(Office& office, const QString& code)
{
    const auto read = readCode(code);
    if (!read)
        return read.error();
    const auto report = chainOf(office);
    if (!report)
        return report.error();
    AnchorCheck check{AnchorCheck::Verdict::Holds, read->entries,
                      std::max<qint64>(0, report->auditEntries - read->entries)};
    for (const ChainProblem& problem : report->chain) {
        const bool missing = problem.kind == ChainProblem::Kind::EntriesMissing;
        if (missing && problem.first <= read->entries)
            check.verdict = AnchorCheck::Verdict::Missing;
        else if (check.verdict == AnchorCheck::Verdict::Holds && problem.first <= read->entries)
            check.verdict = AnchorCheck::Verdict::Rewritten;
    }
    if (check.verdict != AnchorCheck::Verdict::Holds)
        return check;
    const auto hash = hashAt(office, read->entries);
    if (!hash)
        return hash.error();
    if (read->entries > report->auditEntries)
        check.verdict = AnchorCheck::Verdict::Missing;
    else if (charactersOf(read->entries, *hash) != read->characters)
        check.verdict = AnchorCheck::Verdict::Rewritten;
    return check;
}

QString anchorCheckText(const AnchorCheck& check)
{
    switch (check.verdict) {
    case AnchorCheck::Verdict::Holds:
        return Tr::tr("The audit holds: the first %1 entries are those of the paper; %2 were added since.")
            .arg(check.entry)
            .arg(check.since);
    case AnchorCheck::Verdict::Rewritten:
        return Tr::tr("The audit was rewritten: the entries up to %1 are not those of the paper.").arg(check.entry);
    case AnchorCheck::Verdict::Missing:
        break;
    }
    return Tr::tr("Audit entries are missing: the paper knows %1 entries.").arg(check.entry);
}

} // namespace tidui
