#pragma once

#include "core/cadre/cadre.h"

namespace tidui {

/// What could be read out of the form's 奖惩情况; clauses of other forms stay in the text only.
struct Honours {
    std::vector<Reward> rewards{};
    std::vector<Sanction> sanctions{};
};

/// True for a name in the table of sanctions, 处分 and 给予 around it taken off, that is not in the table of rewards.
bool isSanction(const QString& name);

/// Reads clauses "2021年3月，经XX批准，记三等功" separated by ；. A name in the table of sanctions makes it one.
Honours parseHonours(const QString& text);

/// Reads the form's 年度考核结果: "2022年年度考核称职；…", and several years of one result,
/// "2022年、2023年、2024年年度考核均为称职". Clauses without a known result stay in the text only. In order of years.
std::vector<Appraisal> parseAppraisals(const QString& text);

/// "2022年年度考核称职；2023年年度考核优秀。": the last `years` years, oldest first.
QString formatAppraisals(const std::vector<Appraisal>& appraisals, int years);

/// "2021年3月，经XX批准，记三等功；…。", or 无 when there is nothing.
QString formatHonours(const std::vector<Reward>& rewards, const std::vector<Sanction>& sanctions);

} // namespace tidui
