#include "core/regulation/rule_reader.h"

#include "core/regulation/kind_terms.h"
#include "core/regulation/term_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Regulation)
};

std::optional<Certainty> certaintyOf(const QString& mark)
{
    if (mark == u"in-force")
        return Certainty::InForce;
    if (mark == u"unconfirmed")
        return Certainty::Unconfirmed;
    if (mark == u"unset")
        return Certainty::Unset;
    return mark == u"setting" ? std::optional(Certainty::Setting) : std::nullopt;
}

} // namespace

Error RuleReader::refused(const QString& file, const QString& place, const QString& reason)
{
    return {Error::Kind::Invalid, Tr::tr("The regulation file %1 is wrong at %2: %3").arg(file, place, reason), {}};
}

Error RuleReader::wrong(const QString& reason) const
{
    return m_file.isEmpty() ? Error{Error::Kind::Invalid, reason, {}} : refused(m_file, m_place, reason);
}

Status RuleReader::read(const RegulationFile& file)
{
    m_file = file.name;
    m_place = u"1"_s;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        m_place = QString::number(file.bytes.left(problem.offset).count('\n') + 1);
        return wrong(problem.errorString());
    }
    const QJsonObject content = document.object();
    const QString strange = unknownKey(content, QStringList{u"subject"_s, u"title"_s, u"checkedOn"_s, u"provisions"_s});
    if (!strange.isEmpty())
        return wrong(Tr::tr("there is no field %1.").arg(strange));
    const ProvisionHead head{.subject = content.value(u"subject"_s).toString(),
                             .title = content.value(u"title"_s).toString()};
    const QJsonArray provisions = content.value(u"provisions"_s).toArray();
    if (head.title.isEmpty() || provisions.isEmpty())
        return wrong(Tr::tr("the title or the provisions are missing."));
    for (qsizetype i = 0; i < provisions.size(); ++i) {
        m_place = u"provisions[%1]"_s.arg(i);
        if (auto status = readProvision(provisions.at(i).toObject(), head); !status)
            return status.error();
    }
    return {};
}

Status RuleReader::readProvision(const QJsonObject& object, ProvisionHead head)
{
    if (auto status = readHead(object, head); !status)
        return status.error();
    const KindTerms* terms = kindTerms(head.subject);
    if (!terms)
        return wrong(Tr::tr("the program has no rule about %1.").arg(head.subject));
    Timeline::Entry provision;
    if (const QString reason = terms->make(head, provision); !reason.isEmpty())
        return wrong(reason);
    if (!m_book.m_shelves[terms->kind][head.key].add(provision))
        return wrong(Tr::tr("another provision on %1 holds on the same days.").arg(head.key));
    m_book.m_heads.push_back(std::move(head));
    return {};
}

Status RuleReader::readHead(const QJsonObject& object, ProvisionHead& head) const
{
    const QString strange = unknownKey(
        object, {u"key"_s, u"from"_s, u"to"_s, u"mark"_s, u"instrument"_s, u"article"_s, u"text"_s, u"terms"_s});
    if (!strange.isEmpty())
        return wrong(Tr::tr("there is no field %1.").arg(strange));
    const std::array wanted{std::pair(u"key"_s, &head.key), std::pair(u"instrument"_s, &head.instrument),
                            std::pair(u"article"_s, &head.article), std::pair(u"text"_s, &head.text)};
    for (const auto& [key, into] : wanted) {
        if (!take(object.value(key), *into))
            return wrong(Tr::tr("the field %1 is missing.").arg(key));
    }
    const auto certainty = certaintyOf(object.value(u"mark"_s).toString());
    if (!certainty)
        return wrong(Tr::tr("the mark is none of in-force, unconfirmed, unset, setting."));
    head.certainty = *certainty;
    head.values = object.value(u"terms"_s).toObject();
    if (object.contains(u"terms"_s) == (head.certainty == Certainty::Unset))
        return wrong(Tr::tr("terms stand in a provision exactly when it isn't unset."));
    head.id = head.subject + u'/' + head.key;
    return readDates(object, head);
}

Status RuleReader::readDates(const QJsonObject& object, ProvisionHead& head) const
{
    const auto dateOf = [&object](const QString& key) {
        return QDate::fromString(object.value(key).toString(), Qt::ISODate);
    };
    head.from = dateOf(u"from"_s);
    head.to = dateOf(u"to"_s);
    if (!head.from.isValid() || (object.contains(u"to"_s) && !head.to.isValid()))
        return wrong(Tr::tr("from and to are days, as 2019-06-01."));
    if (head.to.isValid() && head.to < head.from)
        return wrong(Tr::tr("it ends before it begins."));
    return {};
}

} // namespace tidui
