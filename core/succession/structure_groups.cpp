#include "core/succession/structure_groups.h"

#include "core/regulation/succession_terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

} // namespace

YearBands::YearBands(const QString& key, const RuleBook& rules, QDate on) : m_age(key == u"年龄")
{
    const auto* setting = rules.at<StructureBand>(key, on);
    if (!setting)
        return;
    for (const QString& start : setting->terms.starts) {
        // RuleBook::load refuses what isn't a rising row of whole years.
        m_starts.push_back(start.toInt());
    }
}

QStringList YearBands::names() const
{
    QStringList names;
    if (m_starts.empty())
        return names;
    names +=
        m_age ? Tr::tr("%1 and younger").arg(m_starts.front() - 1) : Tr::tr("under %1 years").arg(m_starts.front());
    for (std::size_t i = 0; i + 1 < m_starts.size(); ++i) {
        names += m_age ? Tr::tr("%1 to %2").arg(m_starts[i]).arg(m_starts[i + 1] - 1)
                       : Tr::tr("%1 to under %2 years").arg(m_starts[i]).arg(m_starts[i + 1]);
    }
    names += m_age ? Tr::tr("%1 and older").arg(m_starts.back()) : Tr::tr("%1 years and more").arg(m_starts.back());
    return names;
}

int YearBands::bandOf(int months) const
{
    if (months < 0 || m_starts.empty())
        return -1;
    return int(std::ranges::upper_bound(m_starts, months / 12) - m_starts.begin());
}

WordGroups::WordGroups(const QString& chart, const Workforce& workforce, const RuleBook& rules, QDate on)
    : m_workforce(workforce), m_ofWord(std::size_t(workforce.words().size()), notAsked)
{
    for (const auto& [key, timeline] : rules.all<StructureGroup>()) {
        const auto* setting = timeline.at(on);
        if (setting && setting->terms.chart == chart)
            m_groups.push_back({setting->terms.order, key.section(u'/', 1), setting->terms.words});
    }
    std::ranges::sort(m_groups, {}, &Group::order);
}

QStringList WordGroups::names() const
{
    QStringList names;
    for (const Group& group : m_groups)
        names += group.name;
    return names << Tr::tr("Other");
}

int WordGroups::groupOf(const QString& text) const
{
    if (text.isEmpty())
        return -1;
    int best = other();
    qsizetype longest = 0;
    for (int i = 0; i < other(); ++i) {
        for (const QString& word : m_groups[std::size_t(i)].words) {
            if (word.size() > longest && text.contains(word)) {
                best = i;
                longest = word.size();
            }
        }
    }
    return best;
}

int WordGroups::groupOf(Workforce::Word word) const
{
    int& group = m_ofWord[word];
    if (group == notAsked)
        group = groupOf(m_workforce.word(word));
    return group;
}

} // namespace tidui
